import { attend } from './attend';

const minutes = (n: number) => jest.advanceTimersByTime(n * 60_000);
const hide = (isHidden: boolean) => {
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    value: isHidden ? 'hidden' : 'visible',
  });
  document.dispatchEvent(new Event('visibilitychange'));
};

let said: boolean[];
let stop: () => void;
beforeEach(() => {
  jest.useFakeTimers();
  hide(false);
  said = [];
  stop = attend((isAway) => said.push(isAway));
});
afterEach(() => {
  stop();
  jest.useRealTimers();
});

it('is there as long as something is touched now and then', () => {
  for (let n = 0; n < 10; n++) {
    minutes(10);
    window.dispatchEvent(new Event('pointermove'));
  }
  expect(said).toEqual([]);
  minutes(16);
  expect(said).toEqual([true]);
  window.dispatchEvent(new Event('keydown'));
  expect(said).toEqual([true, false]);
});

it('is away from a tab that is out of sight for a while, and back when it is seen', () => {
  hide(true);
  minutes(4);
  hide(false);
  expect(said).toEqual([]);
  hide(true);
  minutes(6);
  expect(said).toEqual([true]);
  hide(false);
  expect(said).toEqual([true, false]);
});

it('says nothing any more when it has ended', () => {
  stop();
  minutes(60);
  window.dispatchEvent(new Event('keydown'));
  expect(said).toEqual([]);
});
