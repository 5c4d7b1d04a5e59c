import { SaveMenuItems } from '@plein/saves/web';
import { LevelDialog, LevelMenuItem } from '@plein/follows/web';
import {
  type DocumentType,
  IconButton,
  Menu,
  MenuItem,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { MoveDialog } from './MoveDialog';
import type { PageTreeState } from './WikiFrame';
import { addressOf } from './addresses';
import { IconArrowsMove, IconDots, IconFilePlus, IconHistory, IconLink, IconTrash } from './icons';
import type { PageView_page } from './page.fragments';
import { RestorePage, WithdrawPage } from './wiki.queries';

/** What else one may do with a page. */
export function PageMenu({ page, tree }: { page: DocumentType<typeof PageView_page>; tree: PageTreeState }) {
  const t = useMessages();
  const tell = useToast();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [isMoving, setMoving] = useState(false);
  const [asksLevel, setAsksLevel] = useState(false);
  const withdraw = useAct(WithdrawPage);
  const restore = useAct(RestorePage);
  const address = addressOf(page.community!.slug, page);
  const { space } = address.params;

  const copy = () =>
    void navigator.clipboard
      .writeText(new URL(`/page/${page.id}`, window.location.href).href)
      .then(() => tell(t('wiki.copied')));
  const remove = async () => {
    if (!(await withdraw.run({ id: page.id }))) {
      tell(t('wiki.notRemoved'));
      return;
    }
    await navigate({ to: '/wiki/$space', params: { space } });
    void client.refetchQueries({ include: 'active' });
    tell(t('wiki.removed', { title: page.title }), () => {
      void restore.run({ id: page.id }).then((done) => done && navigate(address));
    });
  };

  return (
    <>
      <Menu
        button={(wired) => (
          <IconButton label={t('wiki.menu')} {...wired}>
            <IconDots size={20} />
          </IconButton>
        )}
      >
        <MenuItem
          icon={<IconHistory size={20} />}
          onSelect={() => void navigate({ ...address, to: '/wiki/$space/$page/history' })}
        >
          {t('wiki.history')}
        </MenuItem>
        <MenuItem icon={<IconLink size={20} />} onSelect={copy}>
          {t('wiki.copy')}
        </MenuItem>
        <SaveMenuItems contentId={page.id} />
        <LevelMenuItem onSelect={() => setAsksLevel(true)} />
        {page.viewerCan.revise && (
          <MenuItem
            icon={<IconFilePlus size={20} />}
            onSelect={() =>
              void navigate({ to: '/wiki/$space/new', params: { space }, search: { under: page.id } })
            }
          >
            {t('wiki.newUnder')}
          </MenuItem>
        )}
        {page.viewerCan.move && (
          <MenuItem icon={<IconArrowsMove size={20} />} onSelect={() => setMoving(true)}>
            {t('wiki.moveTo')}
          </MenuItem>
        )}
        {page.viewerCan.withdraw && (
          <MenuItem danger icon={<IconTrash size={20} />} onSelect={() => void remove()}>
            {t('wiki.remove')}
          </MenuItem>
        )}
      </Menu>
      {asksLevel && (
        <Suspense>
          <LevelDialog scope="content" target={page.id} onClose={() => setAsksLevel(false)} />
        </Suspense>
      )}
      {isMoving && (
        <MoveDialog
          communityId={page.community!.id}
          nodes={tree.nodes}
          page={page}
          error={tree.sentence}
          busy={tree.moving}
          onMove={(to) =>
            void tree.move(page.id, to).then((done) => {
              if (!done) return;
              setMoving(false);
              if (to.communityId !== page.community!.id)
                tell(t('wiki.movedTo', { title: page.title, name: done.community?.name ?? '' }));
            })
          }
          onClose={() => setMoving(false)}
        />
      )}
    </>
  );
}
