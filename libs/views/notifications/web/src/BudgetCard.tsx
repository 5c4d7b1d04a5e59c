import { Checkbox, Select, TextField, useLanguage, useMessages } from '@plein/platform/web';
import { digestRhythms } from '@plein/contract';
import { Link } from '@tanstack/react-router';
import { ofTime, toTime } from './times';
import type { Attention } from './useAttention';

interface Props {
  settings: Attention;
  onChange: (change: Partial<Omit<Attention, 'ways'>>) => void;
}

/** How often one may be interrupted in a day; what exceeds it comes in the digest, at the hour of one's own choice. */
export function BudgetCard({ settings, onChange }: Props) {
  const t = useMessages();
  const language = useLanguage();
  const { budget, budgetMost, used, inNextDigest, digest, digestAt, digestDay } = settings;
  const choices = Array.from({ length: budgetMost + 1 }, (_, n) => n);
  return (
    <section className="Card stack">
      <h2>{t('notifications.budget')}</h2>
      <p className="meta">{t('notifications.budgetNow', { used, budget, waiting: inNextDigest })}</p>
      <Select
        label={t('notifications.budgetLabel')}
        hint={t('notifications.budgetHint')}
        value={budget}
        onChange={(event) => onChange({ budget: Number(event.target.value) })}
      >
        {choices.map((n) => (
          <option key={n} value={n}>
            {n === 0 ? t('notifications.budgetNone') : n}
          </option>
        ))}
      </Select>
      <Select
        label={t('notifications.digest')}
        value={digest}
        onChange={(event) => onChange({ digest: event.target.value })}
      >
        {digestRhythms.map((one) => (
          <option key={one} value={one}>
            {t(`notifications.digest.${one}`)}
          </option>
        ))}
      </Select>
      {digest === 'weekly' && (
        <Select
          label={t('notifications.digestDay')}
          value={digestDay}
          onChange={(event) => onChange({ digestDay: Number(event.target.value) })}
        >
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <option key={day} value={day}>
              {new Date(2024, 0, day).toLocaleDateString(language, { weekday: 'long' })}
            </option>
          ))}
        </Select>
      )}
      {digest !== 'off' && (
        <TextField
          label={t('notifications.digestAt')}
          type="time"
          required
          defaultValue={toTime(digestAt)}
          onBlur={(event) => {
            const minutes = ofTime(event.target.value);
            if (minutes !== null && minutes !== digestAt) onChange({ digestAt: minutes });
          }}
        />
      )}
      <p>
        <Link to="/inbox/digests">{t('notifications.digestLink')}</Link>
      </p>
      {settings.hasMail && (
        <Checkbox
          label={t('notifications.privacy')}
          checked={settings.mailPrivacy}
          onChange={(event) => onChange({ mailPrivacy: event.target.checked })}
        />
      )}
    </section>
  );
}
