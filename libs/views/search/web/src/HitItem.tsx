import { Ago, useMessages } from '@plein/platform/web';
import { Snippet } from './Snippet';
import { type Hit, addressOf } from './hits';

/** A text that was found: what it is called, a piece of it, and where, who, when. */
export function HitItem({ hit }: { hit: Hit }) {
  const t = useMessages();
  return (
    <li>
      <a href={addressOf(hit)}>{hit.title ?? t(`search.by.${hit.kind}`, { name: hit.author.name })}</a>
      <p className="Hit-snippet">
        <Snippet parts={hit.snippet} />
      </p>
      <p className="meta">
        {[t(`search.one.${hit.kind}`), hit.community?.name, hit.author.name].filter(Boolean).join(' · ')} ·{' '}
        <Ago at={hit.createdAt} />
        {hit.isOld && ` · ${t('search.old')}`}
      </p>
    </li>
  );
}
