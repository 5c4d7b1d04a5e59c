import { FeedAddressChanged, topicOf } from '@plein/contract';
import { askAgain, useLive, useMe } from '@plein/kernel/web';
import {
  Button,
  FormError,
  TextField,
  useAct,
  useMessages,
  usePageTitle,
  useToast,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedDate } from 'react-intl';
import { FeedAddressQuery, MakeFeedAddress, RevokeFeedAddress } from './feed.queries';

/** What Following shows, in one's own news reader: making its address, copying it, and taking it back. */
export function FeedAddressPage() {
  const t = useMessages();
  const tell = useToast();
  const me = useMe();
  const { data } = useQuery(FeedAddressQuery, { fetchPolicy: 'cache-and-network' });
  const make = useAct(MakeFeedAddress, { refetchQueries: [FeedAddressQuery] });
  const revoke = useAct(RevokeFeedAddress, { refetchQueries: [FeedAddressQuery] });
  const [address, setAddress] = useState<string | null>(null);
  usePageTitle(t('feed.reader'));
  useLive(topicOf.person(me.person.id), {
    [FeedAddressChanged.name]: (_, client) => askAgain(client, FeedAddressQuery),
  });

  const begin = async () => {
    const made = await make.run({});
    if (made) setAddress(made.address ?? null);
  };
  const takeBack = async () => {
    if (!(await revoke.run({}))) return;
    setAddress(null);
    tell(t('feed.reader.revoked'));
  };
  const since = data?.feedAddressSince;
  return (
    <div className="Page stack">
      <h1>{t('feed.reader')}</h1>
      <section className="Card stack">
        <p>{t('feed.reader.what')}</p>
        <p>{t('feed.reader.secret')}</p>
        {address && (
          <>
            {(['atom', 'rss'] as const).map((form) => {
              const url = form === 'rss' ? `${address}/rss` : address;
              return (
                <div key={form} className="stack">
                  <TextField
                    label={t(`feed.reader.${form}`)}
                    hint={form === 'atom' ? t('feed.reader.once') : t('feed.reader.rssHint')}
                    readOnly
                    value={url}
                    onFocus={(event) => event.target.select()}
                  />
                  <div>
                    <Button
                      look={form === 'atom' ? 'primary' : 'plain'}
                      onClick={() =>
                        void navigator.clipboard.writeText(url).then(() => tell(t('feed.reader.copied')))
                      }
                    >
                      {t(`feed.reader.copy.${form}`)}
                    </Button>
                  </div>
                </div>
              );
            })}
          </>
        )}
        {since && (
          <p className="meta">
            {t('feed.reader.since')} <FormattedDate value={since} dateStyle="long" />
          </p>
        )}
        <div className="row">
          <Button look={since ? 'plain' : 'primary'} busy={make.loading} onClick={() => void begin()}>
            {t(since ? 'feed.reader.renew' : 'feed.reader.make')}
          </Button>
          {since && (
            <Button busy={revoke.loading} onClick={() => void takeBack()}>
              {t('feed.reader.revoke')}
            </Button>
          )}
        </div>
        <FormError>{make.sentence ?? revoke.sentence}</FormError>
      </section>
      <p>
        <Link to="/settings">{t('feed.reader.back')}</Link>
      </p>
    </div>
  );
}
