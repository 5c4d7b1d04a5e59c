// What those cost who are there but elsewhere: memory for each, and nothing for a post that is not for them.
import { idleSockets, rounds } from '../flags.mjs';
import { median, pause, row, say, shoot } from '../measure.mjs';
import { memoryMb } from '../process-figures.mjs';
import { publishMutation } from '../questions.mjs';
import { asked, signIn, start } from '../servers.mjs';
import { audience, connect, connectAll } from '../sockets.mjs';

export async function idle({ data, guests }) {
  const { topic, tokenOf, communityId } = await audience(data.client, signIn, idleSockets);
  const authors = guests.filter((one) => one.communityId && one.communityId !== communityId).slice(0, 50);
  const product = await start('dist/apps/api/main.mjs', data);
  const requests = authors.map((one) => asked(product, one.token, publishMutation(one.communityId)));
  const publish = async () => {
    const shots = [];
    for (let round = 0; round <= rounds; round++)
      shots.push(await shoot({ ...product, requests, at: 2 }, data.postmaster, 3));
    return median(shots.slice(1).map(({ cpuApp }) => cpuApp));
  };
  const alone = await publish();
  const before = memoryMb(product.pid);
  const there = await connectAll(idleSockets, (index) => connect(product.url, tokenOf(index), topic));
  await pause(3_000);
  const kilobytes = ((memoryMb(product.pid) - before) * 1024) / idleSockets;
  const among = await publish();
  for (const socket of there) socket.disconnect();
  await product.end();
  say(
    `  idle: ${alone.toFixed(3)} ms of CPU for a post alone, ${among.toFixed(3)} ms among ${idleSockets} sockets`,
  );
  return {
    figures: { alone, among, kilobytes },
    rows: [
      row(`4b CPU of a post, ${idleSockets} idle sockets elsewhere ÷ none`, among / alone, '≤ 1.1'),
      row('9  memory for each socket, kB', kilobytes, '≤ 20'),
    ],
  };
}
