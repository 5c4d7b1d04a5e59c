import { LaterDialog, moments } from '@plein/saves/web';
import { Button, Checkbox, Select, TextField, useLanguage, useMessages } from '@plein/platform/web';
import { useState } from 'react';
import { FormattedDate } from 'react-intl';
import { ofTime, toTime } from './times';
import type { Attention } from './useAttention';

interface Props {
  settings: Attention;
  onChange: (change: Partial<Omit<Attention, 'ways'>>) => void;
  onPause: (until: Date | null) => void;
}

const zones = (): string[] => Intl.supportedValuesOf('timeZone');
const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** When nothing may come: every evening, in weekends, or from now until a moment. */
export function QuietCard({ settings, onChange, onPause }: Props) {
  const t = useMessages();
  const language = useLanguage();
  const [asksHoliday, setAsksHoliday] = useState(false);
  const { quiet, quietFrom, quietTo, quietDays, quietUntil, pausedUntil } = settings;
  const zone = settings.timeZone ?? here();
  const untilTomorrow = () => onPause(moments(new Date()).find(({ name }) => name === 'tomorrow')!.at);
  // Monday the first of January 2024, and the days after it.
  const nameOf = (day: number) => new Date(2024, 0, day).toLocaleDateString(language, { weekday: 'long' });
  const time = (value: number, name: 'quietFrom' | 'quietTo') => (
    <TextField
      label={t(`notifications.${name}`)}
      type="time"
      required
      defaultValue={toTime(value)}
      onBlur={(event) => {
        const minutes = ofTime(event.target.value);
        if (minutes !== null && minutes !== value) onChange({ [name]: minutes });
      }}
    />
  );
  return (
    <section className="Card stack">
      <h2>{t('notifications.quiet')}</h2>
      <p className="meta">
        {quietUntil ? (
          <>
            {t('notifications.quietNow')}{' '}
            <FormattedDate
              value={quietUntil}
              timeZone={zone}
              weekday="long"
              day="numeric"
              month="long"
              hour="2-digit"
              minute="2-digit"
            />
          </>
        ) : (
          t('notifications.notQuiet')
        )}
      </p>
      <div className="row" role="group" aria-label={t('notifications.pause')}>
        {pausedUntil ? (
          <Button onClick={() => onPause(null)}>{t('notifications.resume')}</Button>
        ) : (
          <>
            <Button onClick={() => onPause(new Date(Date.now() + 3_600_000))}>
              {t('notifications.pauseHour')}
            </Button>
            <Button onClick={untilTomorrow}>{t('notifications.pauseTomorrow')}</Button>
            <Button onClick={() => setAsksHoliday(true)}>{t('notifications.pauseHoliday')}</Button>
          </>
        )}
      </div>
      <Checkbox
        label={t('notifications.quietOn')}
        checked={quiet}
        onChange={(event) => onChange({ quiet: event.target.checked })}
      />
      {quiet && (
        <>
          <div className="QuietCard-times">
            {time(quietFrom, 'quietFrom')}
            {time(quietTo, 'quietTo')}
          </div>
          <fieldset className="stack">
            <legend className="Field-label">{t('notifications.quietDays')}</legend>
            <div className="row">
              {[1, 2, 3, 4, 5, 6, 7].map((day) => (
                <Checkbox
                  key={day}
                  label={nameOf(day)}
                  checked={quietDays.includes(day)}
                  onChange={(event) =>
                    onChange({
                      quietDays: event.target.checked
                        ? [...quietDays, day].sort((a, b) => a - b)
                        : quietDays.filter((one) => one !== day),
                    })
                  }
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
      <Select
        label={t('notifications.timeZone')}
        value={zone}
        onChange={(event) => onChange({ timeZone: event.target.value })}
      >
        {[...new Set([zone, ...zones()])].map((one) => (
          <option key={one} value={one}>
            {one.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
      {asksHoliday && (
        <LaterDialog
          title={t('notifications.pauseHoliday')}
          onClose={() => setAsksHoliday(false)}
          onChoose={(until) => {
            setAsksHoliday(false);
            onPause(until);
          }}
        />
      )}
    </section>
  );
}
