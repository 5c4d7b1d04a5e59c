import type { Document } from '@plein/document';
import type { EditorHandle } from '@plein/kernel/web';
import {
  type FragmentType,
  buttonClass,
  read,
  useAct,
  useMessages,
  usePageTitle,
  useToast,
} from '@plein/platform/web';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Breadcrumbs } from './Breadcrumbs';
import { ConflictPanel, type OtherText } from './ConflictPanel';
import { PageFacts } from './PageFacts';
import { WikiForm } from './WikiForm';
import { addressOf } from './addresses';
import { IconPencil } from './icons';
import { PageWriter_page } from './page.fragments';
import { type WikiDraft, useWikiDraft } from './useWikiDraft';
import { RevisePage } from './wiki.queries';

const nothing: Document = { type: 'doc', content: [] };

/** Writing on a page that is there. What two people publish over each other is shown side by side, never lost. */
export function PageWriter({ page: given }: { page: FragmentType<typeof PageWriter_page> }) {
  const page = read(PageWriter_page, given);
  const t = useMessages();
  const tell = useToast();
  const navigate = useNavigate();
  const editor = useRef<EditorHandle>(null);
  const revise = useAct(RevisePage);
  const { draft, keep, discard } = useWikiDraft(page.id);
  const [text, setText] = useState<WikiDraft>(
    () =>
      draft?.text ?? {
        title: page.title,
        body: page.body,
        changeNote: '',
        baseRevision: page.revision,
        parentId: null,
      },
  );
  const [initial] = useState(text.body);
  const [isKept, setKept] = useState(draft !== null);
  const [other, setOther] = useState<OtherText | null>(null);
  usePageTitle(t('wiki.editing', { title: page.title }));

  const change = (part: Partial<WikiDraft>) => {
    setText((before) => {
      const next = { ...before, ...part };
      keep(next);
      return next;
    });
    setKept(true);
  };
  const back = (slug = page.slug) =>
    navigate({ ...addressOf(page.community!.slug, { id: page.id, slug }), resetScroll: false });

  const publish = async () => {
    if (revise.loading) return;
    const { title, baseRevision, changeNote } = text;
    const input = { title, body: text.body ?? nothing, changeNote, baseRevision };
    const done = (await revise.run({ id: page.id, input })) as Published | null;
    if (done?.conflict) {
      const { number, author, createdAt, ...theirs } = done.conflict.theirs;
      setOther({ title: theirs.title ?? page.title, body: theirs.body, by: author.name, at: createdAt });
      change({ baseRevision: number });
      window.scrollTo({ top: 0 });
      return;
    }
    if (!done?.page) {
      // Should the page be gone, what was written is found again from the device.
      change({});
      return;
    }
    discard();
    await back(done.page.slug);
    tell(t('wiki.published', { n: done.page.revision }));
  };

  /** Each text in the place of the other: whichever one is not being written stays on the screen. */
  const swap = () => {
    if (!other) return;
    setOther({ ...other, title: text.title, body: text.body ?? nothing, isMine: !other.isMine });
    change({ title: other.title, body: other.body });
    editor.current?.replace(other.body);
  };

  return (
    <WikiForm
      communityId={page.community!.id}
      lang={page.language}
      above={<Breadcrumbs space={page.community!.slug} above={page.breadcrumbs} />}
      facts={
        <PageFacts page={page}>
          <span className="row">
            <span className={buttonClass('plain', true)}>
              <IconPencil size={18} /> {t('wiki.edit')}
            </span>
            <span className="IconButton" />
          </span>
        </PageFacts>
      }
      text={text}
      onChange={change}
      initial={initial}
      editor={editor}
      isKept={isKept}
      busy={revise.loading}
      sentence={revise.sentence}
      errorOf={revise.errorOf}
      onPublish={() => void publish()}
      onCancel={() => void back()}
    >
      {['NOT_FOUND', 'GONE', 'FORBIDDEN'].includes(revise.refusal ?? '') && (
        <p className="StatusLine spread" role="alert">
          {t('wiki.notYoursAnymore')}
          <Link
            to="/wiki/$space/new"
            params={{ space: page.community!.slug }}
            search={{ draft: page.id }}
            className={buttonClass('primary', true)}
          >
            {t('wiki.draftAsNew')}
          </Link>
        </p>
      )}
      {other && (
        <ConflictPanel other={other} written={text.body ?? nothing} lang={page.language} onSwap={swap} />
      )}
    </WikiForm>
  );
}

interface Published {
  page: { slug: string; revision: number } | null;
  conflict: {
    theirs: {
      number: number;
      title?: string | null;
      body: Document;
      createdAt: string;
      author: { name: string };
    };
  } | null;
}
