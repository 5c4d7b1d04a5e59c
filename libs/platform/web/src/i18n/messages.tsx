import { type ReactNode, useMemo } from 'react';
import { IntlProvider, type MessageDescriptor, useIntl } from 'react-intl';

export type Language = 'nl' | 'en';
export type Messages = Record<string, string>;
type Values = Record<string, string | number | Date | null | undefined>;

/** Speaks to whoever looks: `t('posts.publish')`. Every id is in both languages; a test sees to that. */
export interface Say {
  (id: string, values?: Values): string;
  has: (id: string) => boolean;
}

export function useMessages(): Say {
  const intl = useIntl();
  return useMemo(() => {
    const say = (id: string, values?: Values) =>
      intl.formatMessage({ id } as MessageDescriptor, values as Record<string, string>);
    return Object.assign(say, { has: (id: string) => id in intl.messages });
  }, [intl]);
}

export const useLanguage = (): Language => (useIntl().locale.startsWith('en') ? 'en' : 'nl');

/** The time zone is the browser's; the week begins on Monday in both languages. */
export function SayProvider({
  language,
  messages,
  children,
}: {
  language: Language;
  messages: Messages;
  children: ReactNode;
}) {
  return (
    <IntlProvider locale={language === 'en' ? 'en-GB' : 'nl-NL'} messages={messages} onError={raise}>
      {children}
    </IntlProvider>
  );
}

const raise = (error: Error): void => {
  throw error;
};
