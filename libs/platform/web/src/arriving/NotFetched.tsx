import { useEffect } from 'react';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Horizon } from '../ui/states';
import { usePageTitle } from '../ui/usePageTitle';
import type { NotThere } from './onDemand';

/** A part is not here yet, in a sentence; it comes by itself. Only a newer Plein has to be fetched. */
export function NotFetched({ isRenewed = false }: NotThere) {
  const t = useMessages();
  return (
    <div className="NotFetched" role="status">
      <p className="meta">{t(isRenewed ? 'platform.renewed' : 'platform.notFetched')}</p>
      {isRenewed && (
        <Button small onClick={() => window.location.reload()}>
          {t('platform.renew')}
        </Button>
      )}
    </div>
  );
}

/** In the place of a dialog. */
export function DialogNotFetched({ onClose, ...why }: NotThere & { onClose: () => void }) {
  const t = useMessages();
  return (
    <Dialog title={t('platform.notFetchedTitle')} onClose={onClose}>
      <NotFetched {...why} />
    </Dialog>
  );
}

const renewedKey = 'plein:renewed';

/** In the place of a page. Of a newer Plein the page is fetched at once: what stood here was left already. */
export function PageNotFetched({ isRenewed = false }: NotThere) {
  const t = useMessages();
  const title = t('platform.notFetchedTitle');
  usePageTitle(title);
  useEffect(() => {
    if (!isRenewed || sessionStorage.getItem(renewedKey) === window.location.href) return;
    // Once: while servers are renewed one by one, it might go on and on.
    sessionStorage.setItem(renewedKey, window.location.href);
    window.location.reload();
  }, [isRenewed]);
  return (
    <div className="Page">
      <h1 className="visually-hidden">{title}</h1>
      <div className="EmptyState">
        <Horizon />
        <NotFetched isRenewed={isRenewed} />
      </div>
    </div>
  );
}

/** In the place of what one can do without. */
export const Nothing = () => null;
