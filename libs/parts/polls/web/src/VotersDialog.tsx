import { PersonChip } from '@plein/kernel/web';
import { Dialog, ErrorState, SkeletonCards, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { PollVoters } from './voting.queries';

interface Option {
  number: number;
  text: string;
  votes?: number | null;
}

/** Who chose what, of a poll that says so beforehand. */
export function VotersDialog({
  postId,
  options,
  onClose,
}: {
  postId: string;
  options: readonly Option[];
  onClose: () => void;
}) {
  const t = useMessages();
  return (
    <Dialog title={t('polls.who')} onClose={onClose}>
      <div className="stack">
        {options
          .filter(({ votes }) => votes)
          .map((option) => (
            <section key={option.number} className="stack">
              <h3>{`${option.text} · ${t('polls.votes', { n: option.votes ?? 0 })}`}</h3>
              <Voters postId={postId} option={option.number} />
            </section>
          ))}
      </div>
    </Dialog>
  );
}

function Voters({ postId, option }: { postId: string; option: number }) {
  const { data, error, refetch } = useQuery(PollVoters, {
    variables: { postId, option },
    fetchPolicy: 'network-only',
  });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <SkeletonCards count={1} height={48} />;
  return (
    <ul className="Poll-people">
      {data.pollVoters.map((person) => (
        <li key={person.id}>
          <PersonChip person={person} />
        </li>
      ))}
    </ul>
  );
}
