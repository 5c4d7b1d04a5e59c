import { Ago, useMessages } from '@plein/platform/web';
import { Fragment } from 'react';
import { Snippet } from './Snippet';
import { type FileFound, type Hit, addressOf, addressOfFile, wordsFound } from './hits';
import { keepMarks } from './marks';

/** A text that was found: what it is called, a piece of it, and where, who, when. */
export function HitItem({ hit }: { hit: Hit }) {
  const t = useMessages();
  return (
    <li>
      <a href={addressOf(hit)} onClick={() => keepMarks(wordsFound(hit.snippet))}>
        {hit.title ?? t(`search.by.${hit.kind}`, { name: hit.author.name })}
      </a>
      <p className="Hit-snippet">
        <Snippet parts={hit.snippet} />
      </p>
      <p className="meta">
        {[t(`search.one.${hit.kind}`), hit.community?.name, hit.author.name].filter(Boolean).join(' · ')} ·{' '}
        <Ago at={hit.createdAt} />
        {hit.statuses.map((status) => (
          <Fragment key={status}> · {t(`search.stands.${status}`)}</Fragment>
        ))}
      </p>
    </li>
  );
}

/** A file that was found, and the text that shows it. */
export function FileItem({ file }: { file: FileFound }) {
  const t = useMessages();
  return (
    <li>
      <a href={addressOfFile(file)}>{file.name}</a>
      <p className="Hit-snippet">
        {file.refused ? t(`search.refused.${file.refused}`) : <Snippet parts={file.snippet} />}
      </p>
      <p className="meta">
        {[t('search.one.file'), file.onTitle, file.community?.name, file.author.name]
          .filter(Boolean)
          .join(' · ')}{' '}
        ·{' '}
        <a href={`/files/${file.id}`} download={file.name}>
          {t('search.save')}
        </a>
      </p>
    </li>
  );
}
