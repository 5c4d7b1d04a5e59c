import type { Hit } from './hits';

/** A piece of a text with what was searched for marked in it. */
export const Snippet = ({ parts }: { parts: Hit['snippet'] }) => (
  <>{parts.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</>
);
