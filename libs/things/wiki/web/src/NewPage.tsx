import type { Document } from '@plein/document';
import type { EditorHandle } from '@plein/kernel/web';
import { Button, newId, useAct, useMessages, usePageTitle, useToast } from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { WikiForm } from './WikiForm';
import { type PageTreeState, WikiFrame } from './WikiFrame';
import { addressOf } from './addresses';
import { templates } from './templates';
import { type WikiDraft, useWikiDraft } from './useWikiDraft';
import { PublishPage } from './wiki.queries';

/** A page that is not there yet: a title, and three ways to begin. */
export function NewPage() {
  const { space } = useParams({ strict: false }) as { space: string };
  const { under, draft, title } = useSearch({ strict: false }) as Partial<
    Record<'under' | 'draft' | 'title', string>
  >;
  return (
    <WikiFrame space={space} current={under ?? null}>
      {(tree, { id }) => (
        <Writer
          key={`${id}:${under}:${draft}:${title}`}
          communityId={id}
          space={space}
          under={under ?? null}
          place={draft ?? `new:${id}`}
          title={title ?? ''}
          tree={tree}
        />
      )}
    </WikiFrame>
  );
}

function Writer({
  communityId,
  space,
  under,
  place,
  title,
  tree,
}: {
  communityId: string;
  space: string;
  under: string | null;
  /** Where the draft is kept; that of a page which is gone can be taken up here. */
  place: string;
  /** What it may be called, as somebody looked for it. */
  title: string;
  tree: PageTreeState;
}) {
  const t = useMessages();
  const tell = useToast();
  const client = useApolloClient();
  const navigate = useNavigate();
  const publish = useAct(PublishPage);
  const { draft, keep, discard } = useWikiDraft(place);
  const editor = useRef<EditorHandle>(null);
  const [id] = useState(newId);
  const [text, setText] = useState<WikiDraft>(
    draft?.text ?? { title, body: null, changeNote: '', baseRevision: 0, parentId: under },
  );
  const [opening, setOpening] = useState({ round: 0, body: text.body });
  const [isKept, setKept] = useState(draft !== null);
  const parentId = under ?? text.parentId;
  const parent = tree.nodes.find((node) => node.id === parentId);
  usePageTitle(t('wiki.newPage'));

  const change = (part: Partial<WikiDraft>) => {
    setText((before) => {
      const next = { ...before, ...part };
      if (next.title || next.body) keep(next);
      else discard();
      return next;
    });
    setKept(true);
  };
  const begin = (body: Document) => {
    change({ body });
    setOpening({ round: opening.round + 1, body });
  };
  const send = async () => {
    if (publish.loading) return;
    const input = {
      id,
      communityId,
      parentId,
      title: text.title,
      body: text.body ?? { type: 'doc' as const, content: [] },
    };
    const done = (await publish.run({ input })) as { page?: { id: string; slug: string } | null } | null;
    if (!done?.page) return;
    discard();
    void client.refetchQueries({ include: ['PageTree', 'WikiSpace'] });
    await navigate({ ...addressOf(space, done.page), replace: true });
    tell(t('wiki.created'));
  };
  const cancel = () =>
    window.history.length > 1
      ? window.history.back()
      : void navigate({ to: '/wiki/$space', params: { space } });

  return (
    <WikiForm
      communityId={communityId}
      text={text}
      onChange={change}
      initial={opening.body}
      round={opening.round}
      editor={editor}
      isKept={isKept && Boolean(text.title || text.body)}
      isNew
      busy={publish.loading}
      sentence={publish.sentence}
      errorOf={publish.errorOf}
      onPublish={() => void send()}
      onCancel={cancel}
    >
      {parent && <p className="meta">{t('wiki.under', { title: parent.title })}</p>}
      {!text.body && (
        <div className="row">
          <span className="meta">{t('wiki.beginWith')}</span>
          {templates.map(({ name, build }) => (
            <Button key={name} small onClick={() => begin(build(t))}>
              {t(`wiki.template.${name}`)}
            </Button>
          ))}
        </div>
      )}
    </WikiForm>
  );
}
