import { hash, verify } from '@node-rs/argon2';

/** argon2id as OWASP advises: 19 MiB, two passes. Around 20 ms on one core. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

let nobody: Promise<string> | undefined;

/** As long for nobody as for somebody: an address that is not known cannot be told by the time it takes. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this one');
  const known = await verify(passwordHash ?? (await nobody), password.normalize('NFKC'));
  return known && passwordHash !== null;
}
