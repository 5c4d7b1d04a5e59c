import { FoundMarks } from './FoundMarks';
import { useRemembering } from './recent';

/** Remembers where one was, and marks what was found where one reads. */
export function Alongside() {
  useRemembering();
  return <FoundMarks />;
}
