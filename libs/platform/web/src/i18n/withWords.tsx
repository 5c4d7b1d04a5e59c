import { type ComponentType, Suspense, use, useMemo } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { PageSkeleton } from '../ui/states';
import { type Language, type Messages, useLanguage } from './messages';

type Words = Record<Language, () => Promise<{ default: Messages }>>;
const fetched = new Map<() => Promise<{ default: Messages }>, Promise<{ default: Messages }>>();

const once = (fetchWords: () => Promise<{ default: Messages }>) => {
  let words = fetched.get(fetchWords);
  if (!words) {
    words = fetchWords();
    fetched.set(fetchWords, words);
    words.catch(() => fetched.delete(fetchWords));
  }
  return words;
};

/** A page whose words are fetched with it, instead of with the first screen; as a module with just that page. */
export function withWords<Props extends object>(
  words: Words,
  Page: ComponentType<Props>,
): { default: ComponentType<Props> } {
  function InWords(props: Props) {
    const intl = useIntl();
    const { default: more } = use(once(words[useLanguage()]));
    const messages = useMemo(() => ({ ...(intl.messages as Messages), ...more }), [intl.messages, more]);
    return (
      <IntlProvider locale={intl.locale} messages={messages} onError={intl.onError}>
        <Page {...props} />
      </IntlProvider>
    );
  }
  const WithWords = (props: Props) => (
    <Suspense fallback={<PageSkeleton />}>
      <InWords {...props} />
    </Suspense>
  );
  return { default: WithWords };
}
