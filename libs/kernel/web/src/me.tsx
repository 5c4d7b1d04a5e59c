import type { DocumentType } from '@plein/platform/web';
import { graphql } from '@plein/platform/web';
import { createContext, useContext } from 'react';

export const MeQuery = graphql(`
  query Me {
    organisation {
      name
    }
    me {
      language
      roles
      mutes
      invisible
      person {
        id
        handle
        name
        photoId
        roleTitle
      }
      communities {
        role
        community {
          id
          slug
          name
          kind
        }
      }
    }
  }
`);

export type Me = DocumentType<typeof MeQuery>['me'];

const MeContext = createContext<Me | null>(null);
export const MeProvider = MeContext.Provider;

/** Whoever is signed in. Only below the frame, where there always is somebody. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe stands below the frame of a signed-in page');
  return me;
}
