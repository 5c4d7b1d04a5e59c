import { usePeopleFinder } from '@plein/kernel/web';
import { Button, Combobox, Select, TextField, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { PersonNameQuery } from './admin.queries';

export const factKinds = ['role', 'membership', 'community', 'person', 'session', 'organisation'] as const;

/** What is looked for, as it stands in the address. */
export interface AuditSearch {
  kind?: string;
  by?: string;
  about?: string;
  from?: string;
  to?: string;
}

interface Props {
  search: AuditSearch;
  onChange: (change: AuditSearch) => void;
}

/** What happened, by whom, to whom, between which days. */
export function AuditFilters({ search, onChange }: Props) {
  const t = useMessages();
  return (
    <div className="Filters">
      <Select
        label={t('admin.filterKind')}
        value={search.kind ?? ''}
        onChange={(event) => onChange({ kind: event.target.value || undefined })}
      >
        <option value="">{t('admin.all')}</option>
        {factKinds.map((one) => (
          <option key={one} value={one}>
            {t(`admin.kind.${one}`)}
          </option>
        ))}
      </Select>
      <PersonFilter
        key={`by-${search.by}`}
        label={t('admin.column.by')}
        id={search.by}
        onChange={(by) => onChange({ by })}
      />
      <PersonFilter
        key={`about-${search.about}`}
        label={t('admin.filterAbout')}
        id={search.about}
        onChange={(about) => onChange({ about })}
      />
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          label={t(`admin.filter.${end}`)}
          type="date"
          value={search[end] ?? ''}
          onChange={(event) => onChange({ [end]: event.target.value || undefined })}
        />
      ))}
    </div>
  );
}

function PersonFilter({
  label,
  id,
  onChange,
}: {
  label: string;
  id?: string;
  onChange: (id: string | undefined) => void;
}) {
  const t = useMessages();
  const findPeople = usePeopleFinder();
  const { data } = useQuery(PersonNameQuery, { variables: { id: id ?? '' }, skip: !id });
  if (id)
    return (
      <div className="Field">
        <span className="Field-label">{label}</span>
        <Button onClick={() => onChange(undefined)}>
          {data?.personById.name ?? '…'} <span aria-hidden="true">×</span>
          <span className="visually-hidden">{t('admin.anyone')}</span>
        </Button>
      </div>
    );
  return (
    <Combobox
      label={label}
      placeholder={t('admin.anyone')}
      find={findPeople}
      nameOf={(one) => one.name}
      show={(one) => `${one.name} ${one.hint ?? ''}`}
      onChoose={(one) => one && onChange(one.id)}
    />
  );
}
