// A restart in the middle of the day: everybody comes back by themselves, and nobody else has to wait for it.
import { sockets } from '../flags.mjs';
import { pause, percentile, row, say } from '../measure.mjs';
import { feedQuery } from '../questions.mjs';
import { ask, signIn, start, startAt } from '../servers.mjs';
import { audience, connect, connectAll, watch } from '../sockets.mjs';

/** As the product's client: soon, then later, and not all at the same moment. */
const comingBack = { reconnection: true, reconnectionDelay: 300, reconnectionDelayMax: 2_000 };

export async function comeback({ data, guests }) {
  const product = await start('dist/apps/api/main.mjs', data);
  const { topic, tokenOf } = await audience(data.client, signIn, sockets);
  const there = await connectAll(sockets, (index) => connect(product.url, tokenOf(index), topic, comingBack));
  const back = there.map(
    (socket, index) =>
      new Promise((done, failed) => {
        socket.on('connect', () => {
          // Whoever comes back asks again for what it shows.
          watch(socket, topic)
            .then(() => ask(product, tokenOf(index), feedQuery('for-you')))
            .then(() => done(performance.now()), failed);
        });
      }),
  );
  await product.end();
  const again = await startAt(product.port, 'dist/apps/api/main.mjs', data);
  const from = performance.now();
  let isOver = false;
  const waits = [];
  const others = (async () => {
    for (let index = 0; !isOver; index++) {
      const asked = performance.now();
      await ask(again, guests[index % guests.length].token, feedQuery('for-you'));
      waits.push(performance.now() - asked);
      await pause(50);
    }
  })();
  const last = Math.max(...(await Promise.all(back)));
  isOver = true;
  await others;
  for (const socket of there) socket.disconnect();
  await again.end();
  const p95 = percentile(waits, 0.95);
  say(`  comeback: ${sockets} clients in ${((last - from) / 1000).toFixed(1)} s, p95 of others ${p95} ms`);
  return {
    figures: { seconds: (last - from) / 1000, p95 },
    rows: [
      row(`   restart: ${sockets} clients are back, s`, (last - from) / 1000, '≤ 30'),
      row('   restart: p95 of everybody else meanwhile, ms', p95, '≤ 1000'),
    ],
  };
}
