import { lazy } from 'react';

/** Fetched when such a post is on the screen, or when somebody writes one. */
export const KindBox = lazy(async () => ({ default: (await import('./KindBox')).KindBox }));
export const KindForm = lazy(async () => ({ default: (await import('./KindForm')).KindForm }));
export const StoryForm = lazy(async () => ({ default: (await import('./KindForm')).StoryForm }));
