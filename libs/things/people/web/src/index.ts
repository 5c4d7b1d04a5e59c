import { lazyRouteComponent } from '@tanstack/react-router';
import { lazy } from 'react';

export const peoplePages = {
  signIn: lazyRouteComponent(() => import('./SignInPage'), 'SignInPage'),
  invitation: lazyRouteComponent(() => import('./InvitationPage'), 'InvitationPage'),
  welcome: lazyRouteComponent(() => import('./WelcomePage'), 'WelcomePage'),
  people: lazyRouteComponent(() => import('./PeoplePage'), 'PeoplePage'),
  person: lazyRouteComponent(() => import('./PersonPage'), 'PersonPage'),
  settings: lazyRouteComponent(() => import('./SettingsPage'), 'SettingsPage'),
  admin: lazyRouteComponent(() => import('./AdminPeoplePage'), 'AdminPeoplePage'),
};

export const Newcomers = lazy(async () => ({ default: (await import('./Newcomers')).Newcomers }));
export { ProfileHeader } from './ProfileHeader';
export { ProfileQuery } from './people.queries';
export { DoorFrame } from './DoorFrame';
