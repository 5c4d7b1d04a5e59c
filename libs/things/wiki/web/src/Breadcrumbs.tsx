import { useMessages } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';
import { addressOf } from './addresses';

/** The pages above this one, from the top. */
export function Breadcrumbs({
  space,
  above,
}: {
  space: string;
  above: readonly { id: string; title: string; slug: string }[];
}) {
  const t = useMessages();
  if (above.length === 0) return null;
  return (
    <nav aria-label={t('wiki.above')} className="Breadcrumbs meta">
      {above.map((page) => (
        <Link key={page.id} {...addressOf(space, page)}>
          {page.title}
        </Link>
      ))}
    </nav>
  );
}
