import { type ComponentType, Suspense, useMemo } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { PageNotFetched } from '../arriving/NotFetched';
import { type Arrival, arrival, useArrival } from '../arriving/arrival';
import { PageSkeleton } from '../ui/states';
import { type Language, type Messages, useLanguage } from './messages';

type FetchWords = () => Promise<{ default: Messages }>;
const fetched = new Map<FetchWords, Arrival<Messages>>();

const wordsFrom = (fetchWords: FetchWords): Arrival<Messages> => {
  let words = fetched.get(fetchWords);
  if (!words) fetched.set(fetchWords, (words = arrival(async () => (await fetchWords()).default)));
  return words;
};

/** A page whose words are fetched with it, instead of with the first screen. */
export function withWords<Props extends object>(
  words: Record<Language, FetchWords>,
  Page: ComponentType<Props>,
): ComponentType<Props> {
  function InWords(props: Props) {
    const intl = useIntl();
    const more = useArrival(wordsFrom(words[useLanguage()]));
    const messages = useMemo(
      () => ({ ...(intl.messages as Messages), ...more.it }),
      [intl.messages, more.it],
    );
    if (!more.it) return <PageNotFetched isRenewed={more.isRenewed} />;
    return (
      <IntlProvider locale={intl.locale} messages={messages} onError={intl.onError}>
        <Page {...props} />
      </IntlProvider>
    );
  }
  return (props) => (
    <Suspense fallback={<PageSkeleton />}>
      <InWords {...props} />
    </Suspense>
  );
}
