// What the screens ask, taken from where they ask it: the documents beside the components, fragments included.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../tools/setup.mjs';

const operations = new Map();
const fragments = new Map();
for (const file of fs.globSync('libs/**/web/src/**/*.{ts,tsx}', { cwd: root }))
  for (const [, source] of fs.readFileSync(path.join(root, file), 'utf8').matchAll(/graphql\(`([^`]*)`\)/g)) {
    const [, kind, name] = /^\s*(query|mutation|fragment)\s+(\w+)/.exec(source);
    (kind === 'fragment' ? fragments : operations).set(name, source.replace(/\s+/g, ' ').trim());
  }

/** An operation with every fragment it reaches. */
function documentOf(name) {
  const parts = new Map([[name, operations.get(name)]]);
  for (const source of parts.values())
    for (const [, fragment] of source.matchAll(/\.\.\.(\w+)/g))
      if (fragment !== 'on') parts.set(fragment, fragments.get(fragment));
  return [...parts.values()].join(' ');
}

const [feed, page, publish, inbox, count, search] = [
  'Feed',
  'Page',
  'PublishPost',
  'Inbox',
  'InboxCount',
  'Search',
].map(documentOf);

export const feedQuery = (tab, after) => ({ query: feed, variables: { tab, after } });
export const searchQuery = (text, first, each) => ({ query: search, variables: { text, first, each } });
export const pageQuery = (id) => ({ query: page, variables: { id } });
export const inboxQuery = () => ({ query: inbox, variables: { view: 'open' } });
export const inboxCountQuery = () => ({ query: count });
export const publishMutation = (communityId, postType = 'update') => ({
  query: publish,
  variables: { input: { communityId, postType, body: words } },
});

/** What is said again and again. */
export const words = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: 'Vandaag hebben we de nieuwe planning rond. Dank voor jullie geduld, en zeg vooral wat er nog mist.',
        },
      ],
    },
  ],
};
