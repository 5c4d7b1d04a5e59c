import { graphql } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { type ReactNode, createContext, useContext, useMemo } from 'react';
import { useMe } from './me';

const MutedPeopleQuery = graphql(`
  query MutedPeople {
    mutes {
      kind
      target
    }
  }
`);

const Muted = createContext<ReadonlySet<string>>(new Set());

/** Knows whom the viewer does not want to see for a while; only who mutes anything asks for it. */
export function MutedPeople({ children }: { children: ReactNode }) {
  const { mutes } = useMe();
  const { data } = useQuery(MutedPeopleQuery, { skip: !mutes });
  const muted = useMemo(
    () =>
      new Set(mutes ? data?.mutes.filter(({ kind }) => kind === 'person').map(({ target }) => target) : []),
    [mutes, data],
  );
  return <Muted value={muted}>{children}</Muted>;
}

/** Ids of people whom the viewer does not want to see for a while. */
export const useMutedPeople = (): ReadonlySet<string> => useContext(Muted);
