import {
  type FilterName,
  type FoundKind,
  type SearchPart,
  kindSpelled,
  momentSpelled,
  parseSearch,
  statusSpelled,
  withoutPart,
} from '@plein/contract';
import { type Say, useMessages } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Found } from './hits';
import { IconPlus, IconX } from './icons';

const kinds = ['page', 'question', 'post', 'comment', 'file'] as const;
const spans = ['week', 'month', 'year'] as const;

interface Props {
  text: string;
  counts: Record<string, string>;
  refinements: Found['refinements'];
}

/**
 * What narrows this search: the kinds and the time to choose from, what would narrow what was found, and each filter that
 * was typed, to take away. A chip is the same as its words: it is on when they were typed, however they were spelled.
 */
export function FilterChips({ text, counts, refinements }: Props) {
  const t = useMessages();
  const parts = parseSearch(text);
  const [now] = useState(() => new Date());
  const chosen = (name: FilterName, means: (value: string) => boolean) =>
    parts.find((part) => part.is === 'filter' && part.name === name && !part.not && means(part.value));
  const typeOf = (kind: FoundKind) => chosen('type', (value) => kindSpelled(value) === kind);
  const sinceOf = (span: (typeof spans)[number]) =>
    chosen(
      'since',
      (value) =>
        momentSpelled(value, now)?.getTime() === momentSpelled(t(`search.span.${span}`), now)?.getTime(),
    );
  const without = (name: FilterName) =>
    parts.reduceRight(
      (rest, part) =>
        part.is === 'filter' && part.name === name && !part.not ? withoutPart(rest, part) : rest,
      text,
    );
  const isShownApart = (part: SearchPart) =>
    part.is === 'topic' ||
    part.is === 'exact' ||
    (part.is === 'word' && part.not) ||
    (part.is === 'filter' &&
      !kinds.some((kind) => part === typeOf(kind)) &&
      !spans.some((span) => part === sinceOf(span)));

  return (
    <div className="stack SearchFilters">
      <div className="row" role="group" aria-label={t('search.filter')}>
        {kinds.map((kind) => (
          <Choice
            key={kind}
            text={text}
            chosen={typeOf(kind)}
            otherwise={`${without('type')} type:${t(`search.type.${kind}`)}`}
          >
            {t(`search.group.${kind}`)}
            {counts[kind] !== undefined && <span className="Chip-count">{counts[kind]}</span>}
          </Choice>
        ))}
        {spans.map((span) => (
          <Choice
            key={span}
            text={text}
            chosen={sinceOf(span)}
            otherwise={`${without('since')} ${t('search.since')}:${t(`search.span.${span}`)}`}
          >
            {t(`search.last.${span}`)}
          </Choice>
        ))}
      </div>
      {refinements.length > 0 && (
        <div className="row" role="group" aria-label={t('search.narrow')}>
          {refinements.map((one) => (
            <Link
              key={one.name + one.value}
              to="/search"
              search={{ q: `${text} ${typedFor(one, t)}`.trim() }}
              className="Chip"
            >
              <IconPlus size={16} /> {labelFor(one, t)}
            </Link>
          ))}
        </div>
      )}
      {parts.some(isShownApart) && (
        <div className="row" role="group" aria-label={t('search.chosen')}>
          {parts.filter(isShownApart).map((part) => (
            <Link
              key={part.at}
              to="/search"
              search={{ q: withoutPart(text, part) || undefined }}
              className="Chip"
              aria-label={t('search.remove', { filter: part.typed })}
            >
              {toldOf(part, t)} <IconX size={16} />
            </Link>
          ))}
        </div>
      )}
    </div>
  );
}

interface ChoiceProps {
  text: string;
  chosen: SearchPart | undefined;
  otherwise: string;
  children: ReactNode;
}

/** On or off: pressed again it takes away what it stands for. */
function Choice({ text, chosen, otherwise, children }: ChoiceProps) {
  return (
    <Link
      to="/search"
      search={{ q: chosen ? withoutPart(text, chosen) : otherwise.trim() }}
      className="Chip"
      aria-current={chosen ? 'true' : undefined}
    >
      {children}
    </Link>
  );
}

type Refinement = Found['refinements'][number];

/** As somebody would type it. */
const typedFor = ({ name, value }: Refinement, t: Say): string => {
  if (name === 'topic') return `#${value}`;
  if (name === 'status') return `status:${t(`search.statusTyped.${value}`)}`;
  return `${name === 'from' ? t('search.from') : 'in'}:${value}`;
};

const labelFor = ({ name, label }: Refinement, t: Say): string => {
  if (name === 'topic') return `#${label}`;
  return name === 'status' ? t(`search.status.${label}`) : label;
};

const toldOf = (part: SearchPart, t: Say): string => {
  const status = part.is === 'filter' && part.name === 'status' && !part.not && statusSpelled(part.value);
  return status ? t(`search.status.${status}`) : part.typed;
};
