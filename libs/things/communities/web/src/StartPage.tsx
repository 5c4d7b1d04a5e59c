import { MeQuery, usePeopleFinder } from '@plein/kernel/web';
import { Button, Combobox, FormError, newId, useAct, useMessages, usePageTitle } from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { AlikeCommunities } from './AlikeCommunities';
import { CommunityForm } from './CommunityForm';
import { StartCommunity } from './communities.queries';

/** A new community: what it is for, its frame, and who is there when you are not. */
export function StartPage() {
  const t = useMessages();
  const navigate = useNavigate();
  const client = useApolloClient();
  const findPeople = usePeopleFinder();
  const start = useAct(StartCommunity);
  const [text, setText] = useState({ name: '', kind: 'open', purpose: '', frameIn: '', frameOut: '' });
  const [id] = useState(newId);
  const [deputyId, setDeputyId] = useState<string | null>(null);
  usePageTitle(t('communities.start'));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = (await start.run({ input: { id, ...text, deputyId } })) as {
      community?: { slug: string } | null;
    } | null;
    if (!done?.community) return;
    await client.refetchQueries({ include: [MeQuery] });
    await navigate({ to: '/c/$slug', params: { slug: done.community.slug }, hash: 'write' });
  };
  return (
    <form className="Page stack" onSubmit={(event) => void submit(event)}>
      <h1>{t('communities.start')}</h1>
      <p>{t('communities.startText')}</p>
      <CommunityForm
        text={text}
        onChange={setText}
        errorOf={start.errorOf}
        belowName={<AlikeCommunities name={text.name} />}
      />
      <Combobox
        label={t('communities.deputy')}
        hint={t('communities.deputyHint')}
        error={start.errorOf('deputyId') ?? start.errorOf('personId')}
        find={findPeople}
        nameOf={(person) => person.name}
        show={(person) => `${person.name} ${person.hint ?? ''}`}
        onChoose={(person) => setDeputyId(person?.id ?? null)}
      />
      <FormError>{start.sentence}</FormError>
      <div>
        <Button look="primary" type="submit" busy={start.loading}>
          {t('communities.startNow')}
        </Button>
      </div>
    </form>
  );
}
