import { kindSpelled, parseSearch, searchLimits } from '@plein/contract';
import { Avatar, CommunityTile, type Say } from '@plein/platform/web';
import type { ReactNode } from 'react';
import { Snippet } from './Snippet';
import { type FileFound, type Found, type Hit, addressOf, addressOfFile, wordsFound } from './hits';
import { keepMarks } from './marks';

/** Something to choose in the palette: a place to go to, or something to do. */
export interface Choice {
  id: string;
  show: ReactNode;
  address?: string;
  act?: () => void;
}

export interface Group {
  id: string;
  label?: string;
  choices: Choice[];
}

const each = 3;
const most = searchLimits.counted;

/** What was found, in the order of the house: three of each, and the way to all of them. */
export function groupsOf(found: Found, typed: string, t: Say): Group[] {
  const isNarrow = parseSearch(typed).some(
    (part) => part.is === 'filter' && part.name === 'type' && kindSpelled(part.value),
  );
  const count = (kind: string) => found.counts.find((one) => one.kind === kind)?.count ?? 0;
  const ofKind = (...kinds: string[]) => found.hits.filter(({ kind }) => kinds.includes(kind)).slice(0, each);
  const all = (kind: string, many: number, filter: string): Choice[] =>
    many > each && !isNarrow
      ? [
          {
            id: `all-${kind}`,
            address: `/search?q=${encodeURIComponent(`${found.correctedTo ?? typed} ${filter}`)}`,
            show: (
              <span className="meta">
                {t(`search.showAll.${kind}`, { n: many < most ? String(many) : `${most}+` })}
              </span>
            ),
          },
        ]
      : [];
  const type = (kind: string) => `type:${t(`search.type.${kind}`)}`;
  const texts = (kind: string, many: number, filter: string, ...kinds: string[]): Group => ({
    id: kind,
    label: t(`search.group.${kind}`),
    choices: [...ofKind(...kinds).map((hit) => hitChoice(hit, t)), ...all(kind, many, filter)],
  });
  return [
    { id: 'person', label: t('search.group.person'), choices: found.people.slice(0, each).map(personChoice) },
    texts('page', count('page'), type('page'), 'page'),
    texts('question', count('question'), type('question'), 'question'),
    texts('post', count('post') + count('comment'), `${type('post')} ${type('comment')}`, 'post', 'comment'),
    {
      id: 'community',
      label: t('search.group.community'),
      choices: found.communities.slice(0, each).map(communityChoice),
    },
    {
      id: 'file',
      label: t('search.group.file'),
      choices: [
        ...found.files.slice(0, each).map((file) => fileChoice(file)),
        ...all('file', found.fileCount, type('file')),
      ],
    },
  ].filter(({ choices }) => choices.length > 0);
}

const personChoice = (person: Found['people'][number]): Choice => ({
  id: person.id,
  address: `/people/${person.handle}`,
  show: (
    <>
      <Avatar id={person.id} name={person.name} photoId={person.photoId} size="small" />
      <span>
        {person.name}{' '}
        <span className="meta">{[person.roleTitle, person.team].filter(Boolean).join(' · ')}</span>
      </span>
    </>
  ),
});

const communityChoice = (community: Found['communities'][number]): Choice => ({
  id: community.id,
  address: `/c/${community.slug}`,
  show: (
    <>
      <CommunityTile id={community.id} name={community.name} />
      {community.name}
    </>
  ),
});

const hitChoice = (hit: Hit, t: Say): Choice => ({
  id: hit.id,
  address: addressOf(hit),
  act: () => keepMarks(wordsFound(hit.snippet)),
  show: (
    <span className="Palette-hit">
      <span>{hit.title ?? t(`search.by.${hit.kind}`, { name: hit.author.name })}</span>
      <span className="meta">
        <Snippet parts={hit.snippet} />
      </span>
      <span className="meta">
        {[hit.community?.name, hit.title && hit.author.name].filter(Boolean).join(' · ')}
      </span>
    </span>
  ),
});

const fileChoice = (file: FileFound): Choice => ({
  id: `file-${file.id}`,
  address: addressOfFile(file),
  show: (
    <span className="Palette-hit">
      <span>{file.name}</span>
      <span className="meta">
        <Snippet parts={file.snippet} />
      </span>
    </span>
  ),
});
