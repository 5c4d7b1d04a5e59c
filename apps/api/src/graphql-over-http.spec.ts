import { openHouse } from '@plein/house';
import { serverAudits } from 'graphql-http';

const house = openHouse();

/** The public audit suite of GraphQL over HTTP. What it says must be and should be, is. */
describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => house.listen().then((address) => `${address}/graphql`),
    fetchFn: fetch,
  });

  it.each(audits.filter(({ name }) => name.startsWith('MUST')).map((audit) => [audit.name, audit] as const))(
    '%s',
    async (_, audit) => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    },
  );

  it('keeps everything that SHOULD be', async () => {
    const results = await Promise.all(
      audits.filter(({ name }) => name.startsWith('SHOULD')).map((audit) => audit.fn()),
    );
    const missed = results.filter(({ status }) => status !== 'ok').map(({ name }) => name);
    expect(missed).toEqual([]);
  });
});
