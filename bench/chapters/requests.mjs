// What is asked all day long, against the best that a bare server does: a feed, a page, a post.
import { seconds } from '../flags.mjs';
import { compare, row, shoot } from '../measure.mjs';
import { feedQuery, inboxCountQuery, inboxQuery, pageQuery, publishMutation, words } from '../questions.mjs';
import { asked, post } from '../servers.mjs';

const asGuests = (product, guests, question) => ({
  ...product,
  requests: guests.map((one, index) => asked(product, one.token, question(one, index))),
});

export async function feed({ data, product, reference, guests }) {
  const figures = await compare(
    'feed',
    {
      product: asGuests(product, guests, () => feedQuery('for-you')),
      reference: { ...reference, requests: guests.map(({ id }) => ({ path: `/feed/${id}` })) },
    },
    data.postmaster,
  );
  return {
    figures,
    rows: [
      row('1  home feed over GraphQL, requests/s, product ÷ reference', figures.ratio, '≥ 0.50'),
      row('1c CPU per feed request, product ÷ reference', figures.cpuRatio, '≤ 2.1'),
    ],
  };
}

export async function page({ data, product, reference, guests, pages }) {
  const figures = await compare(
    'page',
    {
      product: asGuests(product, guests, (_, at) => pageQuery(pages[at % pages.length])),
      reference: {
        ...reference,
        requests: pages.map((id, at) => ({ path: `/page/${id}/${guests[at % guests.length].id}` })),
      },
    },
    data.postmaster,
  );
  return { figures, rows: [row('5  read a wiki page ÷ reference', figures.ratio, '≥ 0.50')] };
}

export async function publish({ data, product, reference, guests }) {
  const authors = guests.filter(({ communityId }) => communityId);
  const figures = await compare(
    'publish',
    {
      product: asGuests(product, authors, ({ communityId }) => publishMutation(communityId)),
      reference: {
        ...reference,
        requests: authors.map(({ id, communityId }) =>
          post('/insert', { authorId: id, communityId, body: words }),
        ),
      },
    },
    data.postmaster,
  );
  return { figures, rows: [row('3  publish a post ÷ bare insert', figures.ratio, '≥ 0.15')] };
}

export async function inbox({ data, product, guests }) {
  const rows = [];
  for (const [name, question] of Object.entries({ list: inboxQuery, count: inboxCountQuery })) {
    const { perSecond } = await shoot(asGuests(product, guests, question), data.postmaster, seconds);
    rows.push(row(`11 inbox, ${name}, requests/s`, perSecond));
  }
  return { rows };
}
