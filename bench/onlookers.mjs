// Sockets in a process of their own, so that what they do with a signal is not counted as somebody's waiting for a feed.
import { connect, connectAll } from './sockets.mjs';

process.once('message', async ({ url, watches }) => {
  const there = await connectAll(watches.length, (index) =>
    connect(url, watches[index].token, watches[index].topic),
  );
  const heard = {};
  for (const socket of there)
    socket.on('signal', ({ name, id }) => {
      if (name === 'post.published') heard[id] = (heard[id] ?? 0) + 1;
    });
  process.once('message', () => {
    process.send(heard, () => process.exit());
  });
  process.send('there');
});
