import { InMemoryCache, gql } from '@apollo/client';
import { addToStretches, askStretchAgain, closeGaps, removeFromStretches, stretches } from './stretches';

const LIST = gql`
  query ($after: ID) {
    list(after: $after) {
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

/** A list as a server has it, of which a cache holds what was asked for. */
function setUp(order: 'newest first' | 'oldest first' = 'newest first') {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { list: stretches([], order) } } } });
  const server: string[] = [];
  const size = 3;
  const ask = (after: string | null = null): string | null => {
    const found = server
      .filter((id) => after === null || id < after)
      .sort()
      .reverse();
    const page = found.slice(0, size);
    const endCursor = page.at(-1) ?? null;
    const shown = order === 'newest first' ? page : page.toReversed();
    const edges = shown.map((id) => ({ __typename: 'E', cursor: id, node: { __typename: 'N', id } }));
    const pageInfo = { __typename: 'P', hasNextPage: found.length > size, endCursor };
    const data = { list: { __typename: 'C', edges, pageInfo } };
    cache.writeQuery({ query: LIST, variables: { after }, data });
    return pageInfo.hasNextPage ? endCursor : null;
  };
  const list = () => cache.readQuery<any>({ query: LIST }).list;
  const ids = (): string =>
    list()
      .edges.map((edge: any) => edge.cursor)
      .join('');
  const more = () => ask(list().pageInfo.endCursor);
  return { cache, server, ask, more, ids, list };
}

it('keeps loaded pages when the first is asked for again, with what is new on top', () => {
  const { server, ask, more, ids, list } = setUp();
  server.push(...'abcdefg');
  ask();
  more();
  expect(ids()).toBe('gfedcb');
  server.push('h');
  ask();
  expect(ids()).toBe('hgfedcb');
  more();
  expect(ids()).toBe('hgfedcba');
  expect(list().pageInfo.hasNextPage).toBe(false);
});

it('lets go what the server no longer has, on whichever page it stood', async () => {
  const { server, ask, more, ids } = setUp();
  server.push(...'abcdefg');
  ask();
  more();
  server.splice(server.indexOf('c'), 1);
  ask();
  expect(ids()).toBe('gfedcb');
  await askStretchAgain([...ids()], async (after) => ask(after));
  expect(ids()).toBe('gfedba');
});

it('begins with the newest when more was said than fits a page, and misses nothing below', () => {
  const { cache, server, ask, more, ids } = setUp();
  server.push(...'abcdef');
  ask();
  server.push(...'ghijklmn');
  ask();
  expect(ids()).toBe('nmlfed');
  closeGaps(cache, ['list']);
  expect(ids()).toBe('nml');
  for (let n = 0; n < 4; n++) more();
  expect(ids()).toBe('nmlkjihgfedcba');
});

it('asks again for all that is shown, from its first to its last', async () => {
  const { server, ask, more } = setUp();
  server.push(...'abcdefghij');
  ask();
  more();
  const asked: string[] = [];
  await askStretchAgain([...'jihgfe'], async (after) => {
    asked.push(after.slice(0, 1));
    return ask(after);
  });
  expect(asked).toEqual(['j', 'h']);
});

it('puts a conversation in order, whichever part of it came last', () => {
  const { server, ask, more, ids } = setUp('oldest first');
  server.push(...'abcdefg');
  ask();
  more();
  more();
  expect(ids()).toBe('abcdefg');
  server.push('h');
  ask();
  expect(ids()).toBe('abcdefgh');
});

it('takes one out and puts it back in its own place, once', () => {
  const { cache, server, ask, ids } = setUp();
  server.push(...'abc');
  ask();
  removeFromStretches(cache, ['list'], 'N:b');
  expect(ids()).toBe('ca');
  for (let n = 0; n < 2; n++)
    addToStretches(cache, ['list'], { __typename: 'E', cursor: 'b', node: { __ref: 'N:b' } }, () => true);
  expect(ids()).toBe('cba');
});

it('is not shortened by who asks for its beginning only, and not whether it goes on', () => {
  const { cache, server, ask, more, ids, list } = setUp();
  server.push(...'abcdef');
  ask();
  more();
  const query = gql`
    query ($after: ID) {
      list(after: $after) {
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
    variables: { after: null },
    data: { list: { __typename: 'C', edges: list().edges.slice(0, 2) } },
  });
  expect(ids()).toBe('fedcba');
  expect(list().pageInfo.hasNextPage).toBe(false);
});
