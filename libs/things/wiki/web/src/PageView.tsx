import { type CommentExtras, CommentThread } from '@plein/comments/web';
import { headings } from '@plein/document';
import { RichText, fetchEditor } from '@plein/kernel/web';
import { type FragmentType, buttonClass, read, useKey, useMessages, usePageTitle } from '@plein/platform/web';
import { ReactionBar } from '@plein/reactions/web';
import { SaveMenuItems } from '@plein/saves/web';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Backlinks } from './Backlinks';
import { Breadcrumbs } from './Breadcrumbs';
import { DraftLine } from './DraftLine';
import { NewVersionLine } from './NewVersionLine';
import { PageFacts } from './PageFacts';
import { PageMenu } from './PageMenu';
import { TableOfContents } from './TableOfContents';
import type { PageTreeState } from './WikiFrame';
import { addressOf } from './addresses';
import { IconPencil } from './icons';
import { PageView_page } from './page.fragments';

interface Props {
  page: FragmentType<typeof PageView_page>;
  tree: PageTreeState;
  again: () => Promise<unknown>;
}

const extras: CommentExtras = {
  beneath: (comment) => <ReactionBar content={comment} canReact={comment.viewerCan.react} />,
  menu: ({ id }) => <SaveMenuItems contentId={id} />,
};

/** A page as it is read: where it stands, who looks after it, its text, and what is said about it. */
export function PageView({ page: given, tree, again }: Props) {
  const page = read(PageView_page, given);
  const t = useMessages();
  const navigate = useNavigate();
  const contents = useMemo(() => headings(page.body), [page.body]);
  const { space, page: address } = addressOf(page.community!.slug, page).params;
  const { viewerCan } = page;
  usePageTitle(page.title, page.community!.name);

  const edit = () =>
    void navigate({ to: '/wiki/$space/$page/edit', params: { space, page: address }, resetScroll: false });
  useKey('edit', edit, viewerCan.revise);
  useKey(
    'history',
    () => void navigate({ to: '/wiki/$space/$page/history', params: { space, page: address } }),
  );

  return (
    <div className="WikiPage">
      <article className="WikiPage-text">
        <Breadcrumbs space={space} above={page.breadcrumbs} />
        <h1 className="WikiPage-title" lang={page.language}>
          {page.title}
        </h1>
        <PageFacts page={page}>
          <span className="row">
            {viewerCan.revise && (
              <Link
                to="/wiki/$space/$page/edit"
                params={{ space, page: address }}
                resetScroll={false}
                className={buttonClass('plain', true)}
                onFocus={() => fetchEditor('page')}
                onPointerEnter={() => fetchEditor('page')}
              >
                <IconPencil size={18} aria-hidden="true" /> {t('wiki.edit')}
              </Link>
            )}
            <PageMenu page={page} tree={tree} />
          </span>
        </PageFacts>
        <NewVersionLine id={page.id} revision={page.revision} again={again} />
        {viewerCan.revise && <DraftLine id={page.id} onGoOn={edit} />}
        <div className="WikiPage-body">
          <RichText document={page.body} lang={page.language} withAnchors />
        </div>
        <footer className="WikiPage-foot stack">
          <ReactionBar content={page} canReact={viewerCan.react} />
          {page.backlinkCount > 0 && <Backlinks id={page.id} count={page.backlinkCount} />}
          <CommentThread
            content={page}
            address={`/wiki/${space}/${address}`}
            canComment={viewerCan.comment}
            extras={extras}
            whole
          />
        </footer>
      </article>
      <aside className="WikiPage-margin">
        <TableOfContents headings={contents} />
      </aside>
    </div>
  );
}
