import { pollLimits } from '@plein/contract';

/** A poll as it is being written; `closes` as a field for a date and a time holds it, or empty. */
export interface PollWriting {
  options: string[];
  isMultiple: boolean;
  isAnonymous: boolean;
  hidesResult: boolean;
  closes: string;
}

export const emptyPoll: PollWriting = {
  options: ['', ''],
  isMultiple: false,
  isAnonymous: false,
  hidesResult: false,
  closes: '',
};

const given = ({ options }: PollWriting) => options.map((option) => option.trim()).filter(Boolean);

/** The code of the sentence that says what is still missing; null when it can be sent. */
export function pollProblem(poll: PollWriting): string | null {
  const options = given(poll);
  if (options.length < pollLimits.leastOptions) return 'poll.tooFewOptions';
  if (new Set(options.map((option) => option.toLowerCase())).size < options.length) return 'poll.sameOption';
  if (poll.closes && !(new Date(poll.closes).getTime() > Date.now())) return 'poll.closesInPast';
  return null;
}

/** The poll as the server takes it. */
export const pollToSend = (poll: PollWriting) => ({
  options: given(poll),
  isMultiple: poll.isMultiple,
  isAnonymous: poll.isAnonymous,
  hidesResult: poll.hidesResult,
  closesAt: poll.closes ? new Date(poll.closes).toISOString() : null,
});
