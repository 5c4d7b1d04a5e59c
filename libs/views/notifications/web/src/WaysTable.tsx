import { useMessages } from '@plein/platform/web';
import type { Attention } from './useAttention';

const ways = ['app', 'push', 'mail', 'digest'] as const;

interface Props {
  settings: Attention;
  onChange: (ways: Attention['ways']) => void;
}

/** Kinds by ways: one plain table. What waits for an answer always stands in the inbox. */
export function WaysTable({ settings, onChange }: Props) {
  const t = useMessages();
  return (
    <section className="Card stack">
      <h2>{t('notifications.ways')}</h2>
      <p className="meta">{t('notifications.waysHint')}</p>
      <div className="WaysTable-frame">
        <table className="WaysTable">
          <thead>
            <tr>
              <th scope="col">{t('notifications.kind')}</th>
              {ways.map((way) => (
                <th key={way} scope="col">
                  {t(`notifications.way.${way}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {settings.ways.map((row) => (
              <tr key={row.kind}>
                <th scope="row">
                  {t(`notifications.kind.${row.kind}`)}
                  <span className="meta">{t(`notifications.kind.${row.kind}.hint`)}</span>
                </th>
                {ways.map((way) => (
                  <td key={way}>
                    <input
                      type="checkbox"
                      aria-label={`${t(`notifications.kind.${row.kind}`)}: ${t(`notifications.way.${way}`)}`}
                      checked={row[way]}
                      disabled={way === 'app' && row.kind === 'waiting'}
                      onChange={(event) => {
                        const { kind, app, push, mail, digest } = row;
                        onChange([{ kind, app, push, mail, digest, [way]: event.target.checked }]);
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!settings.hasMail && <p className="StatusLine">{t('notifications.noMail')}</p>}
      <p className="meta">{t('notifications.mustRead')}</p>
    </section>
  );
}
