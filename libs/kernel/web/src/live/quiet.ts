import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';

/** What is on the screen is asked for first; but a question that hangs does not keep the rest waiting for ever. */
const patience = 3_000;
const isAsking = (client: ApolloClient): boolean =>
  [...client.getObservableQueries()].some((query) => query.getCurrentResult().loading);

/** Does something when the screen stands and the browser has nothing better to do. @returns what calls it off. */
export function whenQuiet(client: ApolloClient, act: () => void): () => void {
  const idle = window.requestIdleCallback ?? ((later: () => void) => setTimeout(later, 200));
  const began = Date.now();
  let isOff = false;
  let timer = 0;
  const begin = () => {
    if (isAsking(client) && Date.now() - began < patience) timer = window.setTimeout(begin, 50);
    else idle(() => !isOff && act());
  };
  timer = window.setTimeout(begin);
  return () => {
    isOff = true;
    clearTimeout(timer);
  };
}

/** Whether the time has come for what stands beside the page: reading comes first. */
export function useQuietMoment(): boolean {
  const client = useApolloClient();
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => whenQuiet(client, () => setQuiet(true)), [client]);
  return isQuiet;
}
