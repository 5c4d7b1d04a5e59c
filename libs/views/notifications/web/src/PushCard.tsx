import { Ago, Button, FormError, useAct, useMessages, useToast } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { PushDevicesQuery, UnsubscribeFromPush } from './attention.queries';
import { usePush } from './usePush';

/** Told on this device, also when Plein is not open; and on which others. */
export function PushCard() {
  const t = useMessages();
  const tell = useToast();
  const { data, refetch } = useQuery(PushDevicesQuery, { fetchPolicy: 'cache-and-network' });
  const forget = useAct(UnsubscribeFromPush);
  const devices = data?.pushDevices ?? [];
  const push = usePush(devices.map(({ endpoint }) => endpoint));
  const { state } = push;
  const turn = async (on: boolean) => {
    if (on ? !(await push.turnOn()) : await push.turnOff().then(() => false)) return;
    await refetch();
    tell(t(on ? 'push.nowOn' : 'push.nowOff'));
  };
  return (
    <section className="Card stack">
      <h2>{t('push.title')}</h2>
      <p className="meta">{t(`push.${state}`)}</p>
      {(state === 'off' || state === 'on') && (
        <div>
          <Button onClick={() => void turn(state === 'off')}>
            {t(state === 'off' ? 'push.turnOn' : 'push.turnOff')}
          </Button>
        </div>
      )}
      <FormError>{push.failed ? t('push.failed') : (push.sentence ?? forget.sentence)}</FormError>
      {devices.length > 0 && (
        <ul className="stack">
          {devices.map(({ id, name, createdAt }) => (
            <li key={id} className="spread">
              <span>
                {name || t('push.someDevice')}
                <span className="meta">
                  {' · '}
                  <Ago at={createdAt} />
                </span>
              </span>
              <Button small onClick={() => void forget.run({ endpoint: id }).then(() => refetch())}>
                {t('push.forget')}
                <span className="visually-hidden"> {name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
