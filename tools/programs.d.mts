export function findChromium(): string;
export function findRedis(): string;
