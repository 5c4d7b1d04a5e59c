import { Button, Dialog, DialogActions, FormError, Select, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { type Place, type TreeNode, branchOf, childrenOf, rowsOf } from './tree';
import { PageTreeQuery, WritableSpacesQuery } from './wiki.queries';

interface Props {
  communityId: string;
  nodes: readonly TreeNode[];
  page: { id: string; title: string };
  error: string | null;
  busy: boolean;
  onMove: (to: Place & { communityId: string }) => void;
  onClose: () => void;
}

/** "Verplaatsen naar…": in which wiki, under which page, and behind which. */
export function MoveDialog({ communityId: here, nodes: own, page, error, busy, onMove, onClose }: Props) {
  const t = useMessages();
  const [communityId, setCommunity] = useState(here);
  const spaces = useQuery(WritableSpacesQuery).data?.wikiSpaces.filter((one) => one.viewerCanWrite) ?? [];
  const elsewhere = useQuery(PageTreeQuery, { variables: { communityId }, skip: communityId === here });
  const nodes = communityId === here ? own : ((elsewhere.data?.pageTree.nodes ?? []) as TreeNode[]);
  const branch = branchOf(nodes, page.id);
  const rows = rowsOf(nodes, new Set(nodes.map(({ id }) => id))).filter(({ node }) => !branch.has(node.id));
  const [parentId, setParent] = useState(own.find(({ id }) => id === page.id)?.parentId ?? '');
  const siblings = childrenOf(nodes, parentId || null).filter(({ id }) => id !== page.id);
  const [after, setAfter] = useState<string | null>(null);
  const behind = after === null ? (siblings.at(-1)?.id ?? '') : after;
  return (
    <Dialog title={t('wiki.moveTitle', { title: page.title })} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onMove({ communityId, parentId: parentId || null, after: behind || null });
        }}
      >
        <FormError>{error}</FormError>
        {spaces.length > 1 && (
          <Select
            label={t('wiki.moveSpace')}
            hint={communityId === here ? undefined : t('wiki.moveSpaceHint')}
            value={communityId}
            onChange={(event) => {
              setCommunity(event.target.value);
              setParent('');
              setAfter(null);
            }}
          >
            {spaces.map(({ community }) => (
              <option key={community.id} value={community.id}>
                {community.name}
              </option>
            ))}
          </Select>
        )}
        <Select
          label={t('wiki.moveUnder')}
          value={parentId}
          onChange={(event) => {
            setParent(event.target.value);
            setAfter(null);
          }}
        >
          <option value="">{t('wiki.moveTop')}</option>
          {rows.map(({ node, level }) => (
            <option key={node.id} value={node.id}>
              {'\u00a0\u00a0'.repeat(level)}
              {node.title}
            </option>
          ))}
        </Select>
        <Select label={t('wiki.moveAfter')} value={behind} onChange={(event) => setAfter(event.target.value)}>
          <option value="">{t('wiki.moveFirst')}</option>
          {siblings.map((node) => (
            <option key={node.id} value={node.id}>
              {t('wiki.moveBehind', { title: node.title })}
            </option>
          ))}
        </Select>
        <DialogActions>
          <Button onClick={onClose}>{t('wiki.cancel')}</Button>
          <Button look="primary" type="submit" busy={busy}>
            {t('wiki.move')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
