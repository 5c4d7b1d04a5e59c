import type { PageText } from './types';

export const pages: Record<string, PageText[]> = {};
