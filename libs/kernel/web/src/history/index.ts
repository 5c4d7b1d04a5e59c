import { lazy } from 'react';

/** The texts that something has had, and what changed between them; fetched when it is asked for. */
export const HistoryDialog = lazy(async () => ({ default: (await import('./HistoryDialog')).HistoryDialog }));
export const Comparison = lazy(async () => ({ default: (await import('./Comparison')).Comparison }));
export const DiffText = lazy(async () => ({ default: (await import('./DiffText')).DiffText }));
