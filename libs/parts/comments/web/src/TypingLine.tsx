import { useMutedPeople, useTypers } from '@plein/kernel/web';
import { graphql, useMessages } from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';

const TyperQuery = graphql(`
  query Typer($id: ID!) {
    personById(id: $id) {
      id
      name
    }
  }
`);

/** Who cannot see the line hears of it at most this often. */
const quietMillis = 30_000;

/** Who is writing in this conversation right now. Its place is always there, so that nothing moves. */
export function TypingLine({ rootId }: { rootId: string }) {
  const t = useMessages();
  const muted = useMutedPeople();
  const names = useNames(useTypers(rootId).filter((id) => !muted.has(id)));
  const sentence =
    names.length > 0 ? t('comments.typing', { count: names.length, name: names[0], other: names[1] }) : '';
  return (
    <>
      <p className="meta TypingLine" aria-hidden="true">
        {sentence}
      </p>
      <span role="status" className="visually-hidden">
        {useNowAndThen(sentence)}
      </span>
    </>
  );
}

/** Of whom the name is known; it is asked for as whoever reads. */
function useNames(ids: readonly string[]): string[] {
  const client = useApolloClient();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const missing = ids.filter((id) => !names.has(id)).join();
  useEffect(() => {
    let isOver = false;
    for (const id of missing.split(',').filter(Boolean))
      void client
        .query({ query: TyperQuery, variables: { id } })
        .then(({ data }) => {
          if (!isOver && data) setNames((before) => new Map([...before, [id, data.personById.name]]));
        })
        .catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [client, missing]);
  return ids.flatMap((id) => names.get(id) ?? []);
}

/** Says how it begins, and then keeps quiet for a while, however many begin and stop. */
function useNowAndThen(sentence: string): string {
  const [said, setSaid] = useState('');
  const saidAt = useRef(-Infinity);
  useEffect(() => {
    if (!sentence) return setSaid('');
    if (Date.now() - saidAt.current < quietMillis) return;
    saidAt.current = Date.now();
    setSaid(sentence);
  }, [sentence]);
  return said;
}
