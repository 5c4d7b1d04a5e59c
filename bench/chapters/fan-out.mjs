// From the act to the last of many watching sockets, commit included; against a bare emit to as many.
import { crowd, sockets } from '../flags.mjs';
import { median, pause, row, say } from '../measure.mjs';
import { publishMutation } from '../questions.mjs';
import { ask, post, signIn } from '../servers.mjs';
import { audience, connect, connectAll } from '../sockets.mjs';

const warmUp = 3;
const acts = 15;

export async function fanOut(bench) {
  const some = await lastOf(sockets, bench);
  const many = await lastOf(crowd, bench);
  return { figures: { some: some.figures, many: many.figures }, rows: [...some.rows, ...many.rows] };
}

/** Each of them has Today open, as people have. */
async function lastOf(count, { data, product, reference }) {
  const { communityId, tokens, tokenOf } = await audience(data.client, signIn, count);
  const watching = await connectAll(count, (index) => connect(product.url, tokenOf(index), 'home'));
  const bare = await connectAll(count, () => connect(reference.url));
  const results = [];
  for (let act = 0; act < acts; act++) {
    const ours = await lastHeard(watching, () => ask(product, tokens[0], publishMutation(communityId)));
    await pause(150);
    const theirs = await lastHeard(bare, () => fetch(`${reference.url}/emit`, post('/emit', {})));
    await pause(150);
    if (act >= warmUp) results.push({ ours, theirs });
  }
  for (const socket of [...watching, ...bare]) socket.disconnect();
  const [ours, theirs] = ['ours', 'theirs'].map((who) => median(results.map((one) => one[who])));
  say(`  live: ${count} sockets: product ${ours.toFixed(0)} ms | bare emit ${theirs.toFixed(0)} ms`);
  return {
    figures: { ours, theirs, results },
    rows: [row(`4  post → last of ${count} sockets ÷ bare emit`, ours / theirs, '≤ 2')],
  };
}

/** @returns the milliseconds until every socket has heard of a new post. */
function lastHeard(all, act) {
  return new Promise((heard, failed) => {
    let waiting = all.length;
    const from = performance.now();
    const late = setTimeout(() => failed(new Error(`${waiting} sockets heard nothing`)), 15_000);
    for (const socket of all) {
      const hear = ({ name }) => {
        if (name !== 'post.published') return;
        socket.off('signal', hear);
        if (--waiting > 0) return;
        clearTimeout(late);
        heard(performance.now() - from);
      };
      socket.on('signal', hear);
    }
    act().catch(failed);
  });
}
