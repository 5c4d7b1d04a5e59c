import type { DocumentNode } from '@plein/document';
import { useLanguage } from '@plein/platform/web';
import { IconPaperclip } from './icons';

const played = new Set(['video/mp4', 'video/webm']);

/** A file in a text: a film plays where it stands, everything else is taken along. */
export function FileCard({ attrs }: Pick<DocumentNode, 'attrs'>) {
  const language = useLanguage();
  const name = String(attrs?.['name']);
  const source = `/files/${String(attrs?.['fileId'])}`;
  if (played.has(String(attrs?.['mime']))) {
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- colleagues bring films without a text beside them
      <video className="Film" src={source} controls preload="metadata" playsInline aria-label={name} />
    );
  }
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase();
  const size = Number(attrs?.['size']);
  return (
    <a className="FileCard" href={source} download>
      <IconPaperclip size={20} aria-hidden="true" />
      <span className="FileCard-name">{name}</span>
      <span className="meta">{[ending, size > 0 && sizeIn(language, size)].filter(Boolean).join(' · ')}</span>
    </a>
  );
}

function sizeIn(language: string, bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.ceil(bytes / 1_000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
