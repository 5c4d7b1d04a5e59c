import { InMemoryCache, gql } from '@apollo/client';
import { askPagesAgain, pages } from './pages';

const PEOPLE = gql`
  query ($search: String, $from: ID) {
    people(search: $search, after: $from) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** A list as a server has it, in its own order, three at a time, of which a cache holds what was asked for. */
function setUp(...server: string[]) {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { people: pages(['search']) } } } });
  const ask = (after: string | null = null) => {
    const from = after === null ? 0 : server.indexOf(after) + 1;
    const some = server.slice(from, from + 3);
    const edges = some.map((id) => ({ __typename: 'E', cursor: id, node: { __typename: 'N', id } }));
    const pageInfo = {
      __typename: 'P',
      hasNextPage: from + 3 < server.length,
      endCursor: some.at(-1) ?? null,
    };
    const variables = { search: '', from: after };
    cache.writeQuery({ query: PEOPLE, variables, data: { people: { __typename: 'C', edges, pageInfo } } });
    return { count: some.length, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  };
  const list = () => cache.readQuery<any>({ query: PEOPLE, variables: { search: '' } }).people;
  const ids = (): string[] => list().edges.map((edge: any) => edge.cursor);
  const more = () => ask(list().pageInfo.endCursor);
  return { cache, server, ask, more, ids, list };
}

it('keeps the pages that were loaded when the first is asked for again', () => {
  const { server, ask, more, ids, list } = setUp('bo', 'an', 'ed', 'di', 'cy', 'fi', 'gé');
  ask();
  more();
  expect(ids()).toEqual(['bo', 'an', 'ed', 'di', 'cy', 'fi']);
  server.splice(1, 1);
  server.unshift('zo');
  ask();
  expect(ids()).toEqual(['zo', 'bo', 'ed', 'di', 'cy', 'fi']);
  more();
  expect(ids()).toEqual(['zo', 'bo', 'ed', 'di', 'cy', 'fi', 'gé']);
  expect(list().pageInfo.hasNextPage).toBe(false);
});

it('ends where the server ends', () => {
  const { server, ask, more, ids, list } = setUp('a', 'b', 'c', 'd', 'e');
  ask();
  more();
  server.splice(2, 3);
  ask();
  expect(ids()).toEqual(['a', 'b']);
  expect(list().pageInfo.hasNextPage).toBe(false);
});

it('begins anew when nothing of what was known comes back', () => {
  const { server, ask, more, ids } = setUp('a', 'b', 'c', 'd', 'e');
  ask();
  more();
  server.splice(0, 5, 'p', 'q', 'r', 's');
  ask();
  expect(ids()).toEqual(['p', 'q', 'r']);
});

it('asked again page by page it equals the server, and never shows less on the way', async () => {
  const { server, ask, more, ids } = setUp('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
  ask();
  more();
  more();
  server.splice(4, 1);
  const lengths: number[] = [];
  await askPagesAgain(ids().length, async (after) => {
    const answer = ask(after);
    lengths.push(ids().length);
    return answer;
  });
  expect(ids()).toEqual(['a', 'b', 'c', 'd', 'f', 'g', 'h', 'i', 'j']);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(8);
});

it('is not shortened by who asks for its beginning only, and not whether it goes on', () => {
  const { server, ask, more, ids, list, cache } = setUp('a', 'b', 'c', 'd', 'e');
  ask();
  more();
  server.unshift('0');
  const edges = [
    { __typename: 'E', cursor: '0', node: { __typename: 'P', id: '0' } },
    ...list().edges.slice(0, 2),
  ];
  const query = gql`
    query ($search: String, $from: ID) {
      people(search: $search, after: $from) {
        edges {
          cursor
          node {
            id
          }
        }
      }
    }
  `;
  cache.writeQuery({
    query,
    variables: { search: '', from: null },
    data: { people: { __typename: 'C', edges } },
  });
  expect(ids()).toEqual(['0', 'a', 'b', 'c', 'd', 'e']);
  expect(list().pageInfo.hasNextPage).toBe(false);
});

it('asked again while it is empty it shows what has come', async () => {
  const { server, ask, ids } = setUp();
  ask();
  server.push('a');
  await askPagesAgain(0, async (after) => ask(after));
  expect(ids()).toEqual(['a']);
});
