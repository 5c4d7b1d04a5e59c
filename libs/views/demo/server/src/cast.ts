import { handleOf, sortName } from '@plein/people/server';
import { people } from './content/people';

/** Somebody of the demo organisation, as `content/people.ts` has them. */
export interface Role {
  readonly key: string;
  readonly handle: string;
  readonly name: string;
  readonly sortName: string;
  readonly roleTitle: string;
  readonly team: string;
  readonly place: string;
  readonly language: 'nl' | 'en';
  readonly skills: string[];
  readonly askMeAbout: string[];
}

/** Everybody of the demo organisation, in the order in which they came to work here. */
export const cast: readonly Role[] = people
  .trim()
  .split('\n')
  .map((line) => {
    const fields = line.split('|').map((field) => field.trim());
    const [key, name, roleTitle, team, place, language, skills, ask] = fields;
    if (fields.length !== 8 || !/^[a-z]+$/.test(key!)) throw new Error(`This is nobody: ${line}`);
    return {
      key: key!,
      handle: handleOf(name!.replaceAll('ı', 'i')),
      name: name!,
      sortName: sortName(name!),
      roleTitle: roleTitle!,
      team: team!,
      place: place!,
      language: language === 'en' ? 'en' : 'nl',
      skills: skills!.split(', '),
      askMeAbout: ask!.split(', '),
    };
  });

/** Who has stopped working here; what they wrote stays, and what they owned waits for somebody else. */
export const left = 'wim';
