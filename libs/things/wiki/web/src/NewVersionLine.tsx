import { ContentReactedTo, PagePublished, RoleAssigned, RoleEnded, topicOf } from '@plein/contract';
import { type OnSignal, useLive } from '@plein/kernel/web';
import { Button, Stip, useMessages } from '@plein/platform/web';
import { useMemo, useState } from 'react';
import { PageRevisionQuery, PageSurroundingsQuery } from './wiki.queries';

/** Says that somebody published while one reads. The text stays where it is until one asks for the new one. */
export function NewVersionLine({
  id,
  revision,
  again,
}: {
  id: string;
  revision: number;
  again: () => Promise<unknown>;
}) {
  const t = useMessages();
  const [newest, setNewest] = useState<{ revision: number; name: string } | null>(null);
  const onSignal = useMemo<OnSignal>(() => {
    const around: OnSignal[string] = (_signal, client) =>
      client
        .query({ query: PageSurroundingsQuery, variables: { id }, fetchPolicy: 'network-only' })
        .catch(() => undefined);
    return {
      [RoleAssigned.name]: around,
      [RoleEnded.name]: around,
      [ContentReactedTo.name]: (signal, client) => signal.id === id && around(signal, client),
      [PagePublished.name]: async (_signal, client) => {
        const { data } = await client.query({
          query: PageRevisionQuery,
          variables: { id },
          fetchPolicy: 'no-cache',
        });
        if (data) setNewest({ revision: data.page.revision, name: data.page.revisedBy?.name ?? '' });
      },
    };
  }, [id]);
  useLive(topicOf.content(id), onSignal);
  const isNewer = newest !== null && newest.revision > revision;
  return (
    <div role="status">
      {isNewer && (
        <p className="StatusLine spread">
          <span>
            <Stip /> {t('wiki.newVersion', { name: newest.name })}
          </span>
          <Button small onClick={() => void again()}>
            {t('wiki.showNewVersion')}
          </Button>
        </p>
      )}
    </div>
  );
}
