import { Nothing, PageNotFetched, onDemand } from '@plein/platform/web';

export const peoplePages = {
  signIn: onDemand(async () => (await import('./SignInPage')).SignInPage, PageNotFetched),
  invitation: onDemand(async () => (await import('./InvitationPage')).InvitationPage, PageNotFetched),
  welcome: onDemand(async () => (await import('./WelcomePage')).WelcomePage, PageNotFetched),
  people: onDemand(async () => (await import('./PeoplePage')).PeoplePage, PageNotFetched),
  person: onDemand(async () => (await import('./PersonPage')).PersonPage, PageNotFetched),
  settings: onDemand(async () => (await import('./SettingsPage')).SettingsPage, PageNotFetched),
  admin: onDemand(async () => (await import('./AdminPeoplePage')).AdminPeoplePage, PageNotFetched),
};

export const Newcomers = onDemand(async () => (await import('./Newcomers')).Newcomers, Nothing);
export { ProfileHeader } from './ProfileHeader';
export { ProfileQuery } from './people.queries';
export { DoorFrame } from './DoorFrame';
