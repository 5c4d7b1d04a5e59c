import { PageError } from '@plein/platform/web';

/** An address that leads nowhere. */
export const NotFound = () => <PageError error="NOT_FOUND" />;
