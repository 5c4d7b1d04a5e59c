import { Button, Dialog, TextField, useMessages } from '@plein/platform/web';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { type Moment, moments, ofField, toField } from './moments';
import './saves.css';

const week = 6 * 86_400_000;

interface Props {
  title?: string;
  /** What the button says beside a moment of one's own. */
  choose?: string;
  /** The moment it had; offered first while it is still to come. */
  kept?: Date;
  onChoose: (until: Date) => void;
  onClose: () => void;
  children?: ReactNode;
}

/** When it may come back: in an hour, this afternoon, tomorrow, Monday, or a moment of one's own. */
export function LaterDialog({ title, choose, kept, onChoose, onClose, children }: Props) {
  const t = useMessages();
  const intl = useIntl();
  const [now] = useState(() => new Date());
  const [chosen, setChosen] = useState('');
  const [isPast, setPast] = useState(false);
  const offered: Moment[] = [
    ...(kept && kept > now ? [{ name: 'kept' as const, at: kept }] : []),
    ...moments(now),
  ];
  const told = ({ at }: Moment) =>
    intl.formatDate(at, {
      weekday: 'short',
      ...(at.getTime() - now.getTime() > week && { day: 'numeric', month: 'short' }),
      hour: '2-digit',
      minute: '2-digit',
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const at = ofField(chosen);
    if (at && at > new Date()) onChoose(at);
    else setPast(true);
  };
  return (
    <Dialog title={title ?? t('later.title')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        {children}
        <ul className="LaterDialog-moments">
          {offered.map((moment, index) => (
            <li key={moment.name}>
              <Button onClick={() => onChoose(moment.at)} data-takes-focus={index === 0 || undefined}>
                {t(`later.${moment.name}`)} <span className="meta">{told(moment)}</span>
              </Button>
            </li>
          ))}
        </ul>
        <TextField
          label={t('later.choose')}
          type="datetime-local"
          required
          min={toField(now)}
          value={chosen}
          error={isPast ? t('errors.later.past') : undefined}
          onChange={(event) => {
            setPast(false);
            setChosen(event.target.value);
          }}
        />
        <div>
          <Button type="submit">{choose ?? t('later.set')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
