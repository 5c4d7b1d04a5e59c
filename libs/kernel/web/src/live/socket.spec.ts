import { type Signal, topicOf } from '@plein/contract';
import { LiveSocket } from './socket';

const signal = (topic: string, room = topic): Signal => ({ name: 'post.published', id: 'p', topic, room });

it('tells only who watches what a signal was sent to', () => {
  const socket = new LiveSocket(() => undefined);
  const heard: string[] = [];
  const here = topicOf.community('c');
  socket.watch(topicOf.home, () => heard.push('home'));
  socket.watch(here, () => heard.push('community'));
  const leave = socket.watch(here, () => heard.push('aside'));

  socket.hear(signal(here));
  expect(heard.splice(0)).toEqual(['community', 'aside']);
  socket.hear(signal(topicOf.home, here));
  expect(heard.splice(0)).toEqual(['home']);
  socket.hear(signal(topicOf.person('me')));
  expect(heard.splice(0)).toEqual([]);
  leave();
  socket.hear(signal(here));
  expect(heard).toEqual(['community']);
});
