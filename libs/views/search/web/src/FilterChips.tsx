import { type FoundKind, type SearchPart, kindSpelled, parseSearch, withoutPart } from '@plein/contract';
import { useMessages } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';
import { IconX } from './icons';

const kinds = ['page', 'question', 'post', 'comment', 'file'] as const;
const spans = ['week', 'month', 'year'] as const;

/** What narrows this search: the kinds and the time to choose from, and each filter that was typed, to take away. */
export function FilterChips({ text, counts }: { text: string; counts: Record<string, string> }) {
  const t = useMessages();
  const parts = parseSearch(text);
  const typeOf = (kind: FoundKind) =>
    parts.find((part) => part.is === 'filter' && part.name === 'type' && kindSpelled(part.value) === kind);
  const sinceOf = (value: string) =>
    parts.find((part) => part.is === 'filter' && part.name === 'since' && part.value === value);
  const without = (name: string) =>
    parts.reduceRight(
      (rest, part) => (part.is === 'filter' && part.name === name ? withoutPart(rest, part) : rest),
      text,
    );
  const isShownApart = (part: SearchPart) =>
    part.is === 'topic' ||
    part.is === 'exact' ||
    (part.is === 'word' && part.not) ||
    (part.is === 'filter' &&
      !kinds.some((kind) => part === typeOf(kind)) &&
      !spans.some((span) => part === sinceOf(t(`search.span.${span}`))));

  return (
    <div className="stack SearchFilters">
      <div className="row" role="group" aria-label={t('search.filter')}>
        {kinds.map((kind) => {
          const chosen = typeOf(kind);
          return (
            <Link
              key={kind}
              to="/search"
              search={{
                q: chosen
                  ? withoutPart(text, chosen)
                  : `${without('type')} type:${t(`search.type.${kind}`)}`.trim(),
              }}
              className="Chip"
              aria-current={chosen ? 'true' : undefined}
            >
              {t(`search.group.${kind}`)}
              {counts[kind] !== undefined && <span className="Chip-count">{counts[kind]}</span>}
            </Link>
          );
        })}
        {spans.map((span) => {
          const value = t(`search.span.${span}`);
          const chosen = sinceOf(value);
          return (
            <Link
              key={span}
              to="/search"
              search={{
                q: chosen
                  ? withoutPart(text, chosen)
                  : `${without('since')} ${t('search.since')}:${value}`.trim(),
              }}
              className="Chip"
              aria-current={chosen ? 'true' : undefined}
            >
              {t(`search.last.${span}`)}
            </Link>
          );
        })}
      </div>
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
              {part.typed} <IconX size={16} />
            </Link>
          ))}
        </div>
      )}
    </div>
  );
}
