import { useMessages } from '@plein/platform/web';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { Looking } from './presence';
import type { LiveSocket } from './socket';
import { useLiveSocket } from './useLive';
import './presence.css';

const lookings = new WeakMap<LiveSocket, Looking>();
const lookingOf = (socket: LiveSocket): Looking => {
  const looking = lookings.get(socket) ?? new Looking(socket);
  lookings.set(socket, looking);
  return looking;
};

/** Whether somebody is online, as far as they want that to be seen; kept up to date while it is on the screen. */
function useIsHere(id: string): boolean {
  const socket = useLiveSocket();
  const looking = socket && lookingOf(socket);
  useEffect(() => looking?.show(id), [looking, id]);
  const subscribe = useCallback(
    (changed: () => void) => looking?.subscribe(changed) ?? (() => undefined),
    [looking],
  );
  return useSyncExternalStore(subscribe, () => looking?.isHere(id) ?? false);
}

/** On a face: this colleague is online. Who is not, or does not want to be seen, has no mark at all. */
export function PresenceMark({ id, inWords }: { id: string; inWords?: boolean }) {
  const t = useMessages();
  if (!useIsHere(id)) return null;
  return inWords ? (
    <span className="meta PresenceWords">{t('live.online')}</span>
  ) : (
    <span className="PresenceMark" title={t('live.online')}>
      <span className="visually-hidden">{t('live.online')}</span>
    </span>
  );
}
