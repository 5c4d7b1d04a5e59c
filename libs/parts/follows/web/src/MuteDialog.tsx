import type { MuteKind } from '@plein/contract';
import { muteLimits } from '@plein/contract';
import {
  Button,
  Dialog,
  DialogActions,
  FormError,
  Select,
  TextField,
  useMessages,
} from '@plein/platform/web';
import { type FormEvent, useState } from 'react';
import { useMutes, useNameOfMuted } from './useMutes';
import './levels.css';

/** What a dialog offers to mute, besides a word. */
export interface Mutable {
  readonly kind: Exclude<MuteKind, 'word'>;
  readonly target: string;
  readonly name: string;
}

const days = { day: 1, week: 7, month: 30, always: null } as const;
type Span = keyof typeof days;
const spans = Object.keys(days) as Span[];

/** Not to see a person, a topic or a word for a while. */
export function MuteDialog({ offers, onClose }: { offers: readonly Mutable[]; onClose: () => void }) {
  const t = useMessages();
  const nameOf = useNameOfMuted();
  const { mute, isBusy, start } = useMutes();
  const [chosen, setChosen] = useState(offers.length ? 0 : -1);
  const [word, setWord] = useState('');
  const [span, setSpan] = useState<Span>('week');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const length = days[span];
    const until = length ? new Date(Date.now() + length * 86_400_000).toISOString() : null;
    const what = offers[chosen] ?? { kind: 'word', target: word.trim(), name: word.trim() };
    if (await mute({ ...what, until })) onClose();
  };

  return (
    <Dialog title={t('mutes.title')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {offers.length > 0 && (
          <fieldset className="stack LevelDialog-levels">
            <legend className="Field-label">{t('mutes.what')}</legend>
            {[...offers, { kind: 'word', target: '', name: '' }].map((offer, index) => {
              const at = index < offers.length ? index : -1;
              return (
                <label key={`${offer.kind}:${offer.target}`} className="Checkbox">
                  <input type="radio" name="what" checked={chosen === at} onChange={() => setChosen(at)} />
                  <span>{at < 0 ? t('mutes.aWord') : nameOf(offer)}</span>
                </label>
              );
            })}
          </fieldset>
        )}
        {chosen < 0 && (
          <TextField
            label={t('mutes.word')}
            hint={t('mutes.wordHint')}
            required
            maxLength={muteLimits.length}
            value={word}
            error={start.errorOf('target')}
            onChange={(event) => setWord(event.target.value)}
          />
        )}
        <Select
          label={t('mutes.howLong')}
          value={span}
          onChange={(event) => setSpan(event.target.value as Span)}
        >
          {spans.map((one) => (
            <option key={one} value={one}>
              {t(`mutes.span.${one}`)}
            </option>
          ))}
        </Select>
        <p className="meta">{t('mutes.means')}</p>
        <FormError>{start.sentence}</FormError>
        <DialogActions>
          <Button onClick={onClose}>{t('platform.cancel')}</Button>
          <Button type="submit" look="primary" busy={isBusy}>
            {t('mutes.mute')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
