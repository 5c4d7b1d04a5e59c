import {
  type Language,
  type Messages,
  SayProvider,
  Toasts,
  createClient,
  rememberLanguage,
  rememberedLanguage,
} from '@plein/platform/web';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { loadMessages } from './messages/load';
import { createPleinRouter } from './routes';
import { LanguageContext } from './shell/language';

/** The product as one browser tab: one client, one language, one router. */
export function App() {
  const [language, setLanguage] = useState<Language>(rememberedLanguage);
  const [messages, setMessages] = useState<Messages | null>(null);
  const [spoken, setSpoken] = useState<Language>(language);
  const router = useMemo(() => createPleinRouter(), []);
  const client = useMemo(
    () =>
      createClient(() => {
        const { pathname, href } = router.state.location;
        if (!/^\/(login|invite|welcome)/.test(pathname))
          void router.navigate({ to: '/login', search: { return: href }, replace: true });
      }),
    [router],
  );

  useEffect(() => {
    let current = true;
    void loadMessages(language).then((loaded) => {
      if (!current) return;
      rememberLanguage(language);
      document.documentElement.lang = language;
      setMessages(loaded);
      setSpoken(language);
    });
    return () => {
      current = false;
    };
  }, [language]);

  if (!messages) return null;
  return (
    <LanguageContext value={setLanguage}>
      <ApolloProvider client={client}>
        <SayProvider language={spoken} messages={messages}>
          <Toasts>
            <RouterProvider router={router} />
          </Toasts>
        </SayProvider>
      </ApolloProvider>
    </LanguageContext>
  );
}
