/** What PostgreSQL and the way to it say when there is no getting through now, but may be in a moment. */
const codes = new Set(
  // No way there; then: shutting down, crashed, starting up, not taking connections, too many of them; and a
  // lock or a statement that took longer than we let it.
  'ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT ENOTFOUND EAI_AGAIN 57P01 57P02 57P03 55000 53300 55P03 57014'.split(
    ' ',
  ),
);
const words = /timeout exceeded when trying to connect|Connection terminated|not queryable/;

/** Whether the database, not the question, is why something failed: trying again later may help. */
export function isOutOfReach(error: unknown): boolean {
  const { code, message, driverError, originalError } = (error ?? {}) as {
    code?: unknown;
    message?: unknown;
    driverError?: unknown;
    originalError?: unknown;
  };
  return (
    (typeof code === 'string' && (codes.has(code) || code.startsWith('08'))) ||
    (typeof message === 'string' && words.test(message)) ||
    [driverError, originalError].some((inner) => inner !== undefined && isOutOfReach(inner))
  );
}

/** Seconds after which to try again. */
export const retryAfterSeconds = 3;
