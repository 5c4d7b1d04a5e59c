export interface Running {
  url: string;
  adminUrl: string;
  stop: (mode?: 'fast' | 'immediate') => void;
}
export function startPostgres(folder: string, settings?: Record<string, string | number>): Promise<Running>;
export function runningPostgres(folder: string): string | undefined;
export function isFree(port: number, host?: string): Promise<boolean>;
