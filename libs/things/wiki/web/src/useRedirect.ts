import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { addressOf } from './addresses';

/** Leads on to where a page stands now, once that is known. */
export function useRedirect(
  page: { id: string; slug: string; community: { slug: string } | null } | undefined,
  hash?: string,
): void {
  const navigate = useNavigate();
  const { id, slug } = page ?? {};
  const space = page?.community?.slug;
  useEffect(() => {
    if (space && id && slug) void navigate({ ...addressOf(space, { id, slug }), hash, replace: true });
  }, [space, id, slug, hash, navigate]);
}
