// As in playwright.config.ts: a busy machine may keep a test waiting too long; once more, and said so in the end.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
