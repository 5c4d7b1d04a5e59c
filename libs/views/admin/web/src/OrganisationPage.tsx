import { textLimits } from '@plein/contract';
import {
  Button,
  ErrorState,
  FormError,
  SkeletonCards,
  TextField,
  useAct,
  useMessages,
  usePageTitle,
  useToast,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { OrganisationQuery, ReviseOrganisation } from './admin.queries';

/** What the organisation is called. */
export function OrganisationPage() {
  const t = useMessages();
  const { data, error, refetch } = useQuery(OrganisationQuery);
  usePageTitle(t('admin.organisation'), t('admin.title'));
  return (
    <div className="Page stack">
      <h1>{t('admin.organisation')}</h1>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={1} height={90} />}
      {data && <NameForm name={data.organisation.name} />}
    </div>
  );
}

function NameForm({ name: given }: { name: string }) {
  const t = useMessages();
  const tell = useToast();
  const revise = useAct(ReviseOrganisation);
  const [name, setName] = useState(given);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await revise.run({ input: { name } })) tell(t('admin.saved'));
  };
  return (
    <form className="Card stack" onSubmit={(event) => void save(event)}>
      <TextField
        label={t('admin.organisationName')}
        required
        maxLength={textLimits.name}
        value={name}
        error={revise.errorOf('name')}
        onChange={(event) => setName(event.target.value)}
      />
      <FormError>{revise.sentence}</FormError>
      <div>
        <Button look="primary" type="submit" busy={revise.loading}>
          {t('platform.save')}
        </Button>
      </div>
    </form>
  );
}
