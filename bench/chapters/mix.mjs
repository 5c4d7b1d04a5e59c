// A working day in short: many watching, some writing, all reading. Nothing may be lost, and nobody may wait.
import { mixSeconds, sockets } from '../flags.mjs';
import { pause, percentile, row, say, steadily } from '../measure.mjs';
import { memoryMb } from '../process-figures.mjs';
import { feedQuery, inboxQuery, publishMutation } from '../questions.mjs';
import { ask, signIn, start } from '../servers.mjs';
import { audience, lookOn } from '../sockets.mjs';

const perSecond = { feeds: 50, inboxes: 20, posts: 5 };
const unloadedSeconds = 10;

export async function mix({ data, guests }) {
  const product = await start('dist/apps/api/main.mjs', data);
  const { communityId, topic, tokens, tokenOf } = await audience(data.client, signIn, sockets);
  const reading = () =>
    steadily(perSecond.feeds, (index) =>
      ask(product, guests[index % guests.length].token, feedQuery('for-you')),
    );
  // Once warm, what a feed takes when there is nothing else.
  await reading().for(5);
  const unloaded = await reading().for(unloadedSeconds);

  const watches = Array.from({ length: sockets }, (_, index) => ({ token: tokenOf(index), topic }));
  const leave = await lookOn(product.url, watches);
  const said = [];
  const posts = steadily(perSecond.posts, async (index) => {
    const { postPublish } = await ask(product, tokens[index % tokens.length], publishMutation(communityId));
    said.push(postPublish.post.id);
  });
  const inboxes = steadily(perSecond.inboxes, (index) =>
    ask(product, guests[index % guests.length].token, inboxQuery()),
  );
  const settled = pause(Math.min(60, mixSeconds / 4) * 1000).then(() => memoryMb(product.pid));
  const [loaded] = await Promise.all([
    reading().for(mixSeconds),
    posts.for(mixSeconds),
    inboxes.for(mixSeconds),
  ]);
  await pause(2_000);
  const [from, to] = [await settled, memoryMb(product.pid)];
  const heard = await leave();
  const lost = said.reduce((sum, id) => sum + sockets - (heard.get(id) ?? 0), 0);
  await product.end();
  const [before, during] = [unloaded, loaded].map((waits) => percentile(waits, 0.95));
  say(
    `  mix: feed p95 ${before} ms alone, ${during} ms in ${mixSeconds} s of it; ${said.length} posts, ${lost} signals lost`,
  );
  return {
    figures: { before, during, posts: said.length, lost, from, to },
    rows: [
      row('10 mix: feed p95 ÷ unloaded', during / before, '≤ 2'),
      row('10 mix: signals lost', lost, '≤ 0'),
      row('10 mix: memory at the end ÷ after the first quarter', to / from, '≤ 1.1'),
    ],
  };
}
