import {
  Button,
  ErrorState,
  PageError,
  PageSkeleton,
  SkeletonCards,
  buttonClass,
  refusalOf,
  useKey,
  useMessages,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ClosedSpace } from './ClosedSpace';
import { PageTree } from './PageTree';
import { IconList, IconPlus } from './icons';
import type { TreeNode } from './tree';
import { usePageTree } from './usePageTree';
import { WikiSpaceQuery } from './wiki.queries';
import './wiki.css';

export type PageTreeState = ReturnType<typeof usePageTree>;

interface Props {
  /** The short name of the community. */
  space: string;
  current: string | null;
  children: (
    tree: PageTreeState,
    space: { id: string; slug: string; name: string; canWrite: boolean },
  ) => ReactNode;
}

/** A wiki with its tree beside what is read; on a phone the tree folds away above it. */
export function WikiFrame({ space, current, children }: Props) {
  const { data, error, refetch } = useQuery(WikiSpaceQuery, { variables: { community: space } });
  if (error && !data && refusalOf(error) === 'FORBIDDEN') return <ClosedSpace slug={space} />;
  if (error && !data) return <PageError error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton count={2} height={200} />;
  const { community, viewerCanWrite } = data.wikiSpace;
  return (
    <Framed
      key={community.id}
      space={{ id: community.id, slug: community.slug, name: community.name, canWrite: viewerCanWrite }}
      current={current}
    >
      {children}
    </Framed>
  );
}

function Framed({
  space,
  current,
  children,
}: Pick<Props, 'current' | 'children'> & {
  space: { id: string; slug: string; name: string; canWrite: boolean };
}) {
  const t = useMessages();
  const tree = usePageTree(space.id);
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  useKey(
    'write',
    () =>
      void navigate({
        to: '/wiki/$space/new',
        params: { space: space.slug },
        search: { under: current ?? undefined },
      }),
    space.canWrite,
  );
  return (
    <div className="Wiki">
      <nav
        className={isOpen ? 'Wiki-tree is-open' : 'Wiki-tree'}
        aria-label={t('wiki.treeOf', { name: space.name })}
      >
        <Button look="quiet" className="Wiki-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <IconList size={18} aria-hidden="true" /> {t('wiki.pages')}
        </Button>
        <div className="Wiki-folded stack">
          <Link to="/wiki/$space" params={{ space: space.slug }} className="Wiki-name" activeProps={{}}>
            {space.name}
          </Link>
          {tree.error && tree.nodes.length === 0 ? (
            <ErrorState error={tree.error} />
          ) : tree.isLoading ? (
            <SkeletonCards count={4} height={28} />
          ) : (
            tree.nodes.length > 0 && (
              <PageTree
                space={space.slug}
                label={t('wiki.treeOf', { name: space.name })}
                nodes={tree.nodes as TreeNode[]}
                current={current}
                canMove={space.canWrite}
                onMove={(id, to) => void tree.move(id, to)}
                onOpen={(id) => void tree.openBranch(id)}
              />
            )
          )}
          {space.canWrite && (
            <Link
              to="/wiki/$space/new"
              params={{ space: space.slug }}
              search={{ under: current ?? undefined }}
              className={buttonClass('quiet', true)}
              activeProps={{}}
            >
              <IconPlus size={18} aria-hidden="true" /> {t('wiki.newPage')}
            </Link>
          )}
        </div>
      </nav>
      <div className="Wiki-main">{children(tree, space)}</div>
    </div>
  );
}
