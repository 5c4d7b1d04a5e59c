import type { AttentionLevel, AttentionScope } from '@plein/contract';
import {
  Button,
  Dialog,
  DialogActions,
  ErrorState,
  FormError,
  Select,
  SkeletonCards,
  TextField,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { FormattedDate } from 'react-intl';
import { LevelOfQuery, SetLevel } from './levels.queries';
import { type Term, terms, untilOf } from './terms';
import './levels.css';

interface Props {
  scope: AttentionScope;
  target: string;
  onClose: () => void;
  /** Why this dialog is here: a sentence above the choice. */
  children?: ReactNode;
}

/** How much one wants to hear of a community, a conversation, a page or a person, and until when. */
export function LevelDialog({ scope, target, onClose, children }: Props) {
  const t = useMessages();
  const { data, error, refetch } = useQuery(LevelOfQuery, {
    variables: { scope, target },
    fetchPolicy: 'network-only',
  });
  return (
    <Dialog title={t('levels.title', { name: data?.levelOf.name ?? '' })} onClose={onClose}>
      <div className="stack">
        {children}
        {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
        {!data && !error && <SkeletonCards count={1} height={180} />}
        {data && <Choice key={data.levelOf.id} present={data.levelOf} onClose={onClose} />}
      </div>
    </Dialog>
  );
}

type Present = { scope: string; id: string; level?: string | null; until?: string | null; usual: string };

function Choice({ present, onClose }: { present: Present; onClose: () => void }) {
  const t = useMessages();
  const tell = useToast();
  const client = useApolloClient();
  const set = useAct(SetLevel);
  const { scope, id: target, usual } = present;
  const [level, setLevel] = useState(present.level ?? '');
  const [term, setTerm] = useState<Term>('always');
  const [day, setDay] = useState('');
  // Only a community has something that is usual in it.
  const levels: (AttentionLevel | '')[] = [
    ...(scope === 'community' ? ([''] as const) : []),
    'watching',
    'normal',
    'muted',
  ];
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const chosen = level || (scope === 'community' ? null : usual);
    const until = chosen ? untilOf(term, day, new Date()) : null;
    if (!(await set.run({ input: { scope, target, level: chosen, until: until?.toISOString() ?? null } })))
      return;
    void client.refetchQueries({ include: ['LevelsChosen'] });
    tell(t('levels.saved'));
    onClose();
  };
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <fieldset className="stack LevelDialog-levels">
        <legend className="Field-label">{t('levels.howMuch')}</legend>
        {levels.map((one) => (
          <label key={one} className="Checkbox">
            <input
              type="radio"
              name="level"
              checked={(level || (scope === 'community' ? '' : usual)) === one}
              onChange={() => setLevel(one)}
            />
            <span>
              {one ? t(`levels.${one}`) : t('levels.usual', { level: t(`levels.${usual}`) })}
              {one && <span className="meta LevelDialog-means">{t(`levels.${one}.${scope}`)}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {present.until && (
        <p className="meta">
          {t('levels.holdsUntil')}{' '}
          <FormattedDate value={present.until} dateStyle="medium" timeStyle="short" />
        </p>
      )}
      {level && (
        <Select
          label={t('levels.until')}
          value={term}
          onChange={(event) => setTerm(event.target.value as Term)}
        >
          {terms.map((one) => (
            <option key={one} value={one}>
              {t(`levels.term.${one}`)}
            </option>
          ))}
        </Select>
      )}
      {level && term === 'day' && (
        <TextField
          label={t('levels.day')}
          type="date"
          required
          value={day}
          error={set.errorOf('until')}
          onChange={(event) => setDay(event.target.value)}
        />
      )}
      <FormError>{set.sentence}</FormError>
      <DialogActions>
        <Button onClick={onClose}>{t('platform.cancel')}</Button>
        <Button type="submit" look="primary" busy={set.loading}>
          {t('platform.save')}
        </Button>
      </DialogActions>
    </form>
  );
}
