import { Gathering, type Word } from './gathering';

/** Processes that hear each other, but for what is lost on the way. */
class Hall {
  now = 0;
  isDeaf = false;
  readonly said: Word[] = [];
  readonly all = new Map<string, Gathering>();

  open(name: string): Gathering {
    const gathering = new Gathering(name, () => this.now);
    this.all.set(name, gathering);
    return gathering;
  }

  /** Lets half a second go by. */
  pass(): void {
    this.now += 500;
    const words = [...this.all.values()].flatMap((one) => one.words());
    this.said.push(...words);
    if (!this.isDeaf) for (const word of words) for (const one of this.all.values()) one.hear(word);
  }

  passSeconds(seconds: number): void {
    for (let n = 0; n < seconds * 2; n++) this.pass();
  }
}

it('knows of everybody through whichever process they are here', () => {
  const hall = new Hall();
  const [one, other] = [hall.open('one'), hall.open('other')];
  one.enter('anna');
  other.enter('anna');
  other.enter('ben');
  hall.pass();
  expect(['anna', 'ben', 'carla'].map((who) => one.isHere(who))).toEqual([true, true, false]);
  one.leave('anna');
  hall.pass();
  // On another device she still is.
  expect(one.isHere('anna')).toBe(true);
  other.leave('anna');
  hall.pass();
  expect([one.isHere('anna'), other.isHere('anna')]).toEqual([false, false]);
  expect(one.takeChanged()).toContain('anna');
  expect(one.takeChanged().size).toBe(0);
});

it('tells a process that comes later everything, however much that is', () => {
  const hall = new Hall();
  const one = hall.open('one');
  const people = Array.from(
    { length: 1_000 },
    (_, nr) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`,
  );
  for (const who of people) one.enter(who);
  hall.pass();
  const late = hall.open('late');
  hall.passSeconds(15);
  expect(people.every((who) => late.isHere(who))).toBe(true);
  // More than this PostgreSQL does not pass on at once.
  expect(Math.max(...hall.said.map((word) => JSON.stringify({ presence: word }).length))).toBeLessThan(8_000);
});

it('asks when it missed something, and begins anew with what it then hears', () => {
  const hall = new Hall();
  const [one, other] = [hall.open('one'), hall.open('other')];
  one.enter('anna');
  one.enter('ben');
  hall.pass();
  expect(other.isHere('anna')).toBe(true);
  hall.isDeaf = true;
  one.leave('anna');
  one.enter('carla');
  hall.pass();
  hall.isDeaf = false;
  expect([other.isHere('anna'), other.isHere('carla')]).toEqual([true, false]);
  hall.passSeconds(15);
  expect(['anna', 'ben', 'carla'].map((who) => other.isHere(who))).toEqual([false, true, true]);
  // And then it is quiet but for a sign of life now and then.
  const before = hall.said.length;
  hall.passSeconds(30);
  expect(hall.said.length - before).toBeLessThanOrEqual(8);
});

it('lets go of those of a process that went silent, and a little later of one that says it ends', () => {
  const hall = new Hall();
  const [one, other, third] = [hall.open('one'), hall.open('other'), hall.open('third')];
  other.enter('anna');
  third.enter('ben');
  hall.pass();
  hall.all.delete('other');
  hall.all.delete('third');
  one.hear(third.end());
  hall.passSeconds(9);
  expect([one.isHere('anna'), one.isHere('ben')]).toEqual([true, true]);
  hall.passSeconds(3);
  expect([one.isHere('anna'), one.isHere('ben')]).toEqual([true, false]);
  hall.passSeconds(30);
  expect(one.isHere('anna')).toBe(false);
});
