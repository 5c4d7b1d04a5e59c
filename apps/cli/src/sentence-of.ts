const unreachable =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|57P03)$/;
const refused = /^(28P01|28000|3D000)$/;
const notUpToDate = /^(42P01|42703|42883)$/;

/** What went wrong as one plain sentence, for whoever typed the command. */
export function sentenceOf(error: unknown): string {
  const { code, message, errors } = error as {
    code?: unknown;
    message?: string;
    errors?: readonly { message: string }[];
  };
  const reason = message || errors?.map((one) => one.message).join(', ') || String(error);
  const known = typeof code === 'string' ? code : '';
  if (unreachable.test(known) || refused.test(known))
    return `The database of DATABASE_URL cannot be reached: ${reason}.`;
  if (notUpToDate.test(known))
    return 'The database is not up to date. Run "npm run plein -- migrate" first, then this again.';
  return reason;
}
