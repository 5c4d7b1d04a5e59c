import { PersonChip } from '@plein/kernel/web';
import { Ago, type FragmentType, read, useMessages } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NoOwner } from './NoOwner';
import { addressOf } from './addresses';
import { PageFacts_page } from './page.fragments';

/** The line under a title: who looks after the page, and who changed it when. Beside it, what one can do. */
export function PageFacts({
  page: given,
  children,
}: {
  page: FragmentType<typeof PageFacts_page>;
  children?: ReactNode;
}) {
  const page = read(PageFacts_page, given);
  const t = useMessages();
  const { params } = addressOf(page.community!.slug, page);
  return (
    <div className="WikiPage-line">
      <div className="WikiPage-facts meta">
        {page.owner ? (
          <span className="row">
            {t('wiki.owner')} <PersonChip person={page.owner.person} size="small" />
          </span>
        ) : (
          <NoOwner id={page.id} canTake={page.viewerCan.revise} />
        )}
        {page.deputy && <span>{t('wiki.deputy', { name: page.deputy.person.name })}</span>}
        <span>
          {t('wiki.changedBy', { name: (page.revisedBy ?? page.author).name })}{' '}
          <Ago at={page.revisedAt ?? page.createdAt} />
        </span>
        <Link to="/wiki/$space/$page/history" params={params}>
          {t('wiki.version', { n: page.revision })}
        </Link>
      </div>
      {children}
    </div>
  );
}
