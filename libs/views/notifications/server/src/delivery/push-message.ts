import type { Language } from '@plein/contract';
import { inOneLine } from './compose-mail';
import { sentenceOf, words } from './mail-words';
import type { Told } from './readable';

export interface PushMessage {
  title: string;
  body: string;
  address: string;
}

/** What a device shows: one thing with its beginning, or how many; in private mode only that there is something. */
export function pushMessage(told: readonly Told[], language: Language, isPrivate: boolean): PushMessage {
  const say = words[language];
  const [first] = told;
  if (isPrivate) return { title: say.privateSubject, body: '', address: '/inbox' };
  if (told.length > 1) return { title: say.some(told.length), body: '', address: '/inbox' };
  return {
    title: inOneLine(sentenceOf(language, first!), 100),
    body: inOneLine(first!.title ?? first!.text ?? '', 200),
    address: first!.address,
  };
}
