import { type Guest, openHouse, said } from '@plein/house';
import { GapService } from './gap.service';

const house = openHouse();

const MISSED = `mutation ($text: String!) { searchMissed(text: $text) { done } }`;
const DISMISS = `mutation ($id: ID!, $dismissed: Boolean!) { searchGapDismiss(id: $id, dismissed: $dismissed) { done } }`;
const LIST = `{ searchGaps { id words times lastOn community { name } } }`;
const PUBLISH = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;

const miss = (as: Guest, text: string) => house.ask(as, MISSED, { text });
const gaps = async (as: Guest): Promise<any[]> => (await house.ask(as, LIST)).searchGaps;
/** Of everything that others look for meanwhile, only what holds these letters. */
const listed = async (as: Guest, letters: string) =>
  (await gaps(as)).filter(({ words }) => words.includes(letters));
const hr = async () => {
  const [anna] = await house.people('Anna');
  await house.db.rows(
    `INSERT INTO role_assignment (id, person_id, role, scope) VALUES (uuid7(), $1, 'hr', 'organisation')`,
    [anna!.id],
  );
  return anna!;
};
const everything = async () =>
  JSON.stringify([
    await house.db.rows(`SELECT *, encode(gap, 'hex') FROM search_gap`),
    await house.db.rows(`SELECT encode(gap, 'hex'), encode(seeker, 'hex'), days, last_on FROM search_miss`),
  ]);

it('keeps words when two people looked for them, and tells nobody who', async () => {
  const [ben, carla] = await house.people('Ben', 'Carla');
  const anna = await hr();
  await miss(ben!, 'Parkeervergunning  élders');
  await miss(ben!, 'parkeervergunning elders');
  expect(await listed(anna, 'parkeervergunning')).toEqual([]);
  expect(await everything()).not.toContain('parkeervergunning');
  await miss(carla!, 'PARKEERVERGUNNING elders?');
  expect(await listed(anna, 'parkeervergunning')).toEqual([
    {
      id: expect.any(String),
      words: 'parkeervergunning elders',
      times: 2,
      lastOn: expect.any(String),
      community: null,
    },
  ]);
  const kept = await everything();
  for (const { id } of [ben!, carla!]) expect(kept).not.toContain(id);
  expect(await listed(ben!, 'parkeervergunning')).toEqual([]);
  const facts = await house.db.rows(`SELECT FROM fact WHERE payload::text LIKE '%parkeervergunning%'`);
  expect(facts).toEqual([]);
});

it('is for who looks after the place, and HR does not look behind a door', async () => {
  const [owner, ben, carla, eve] = await house.people('Olga', 'Ben', 'Carla', 'Eve');
  const anna = await hr();
  const open = await house.community('Gatenzaal', { owner: [owner!], member: [ben!, carla!] });
  await house.community('Gatenkluis', { kind: 'closed', owner: [owner!], member: [ben!, carla!] });
  for (const as of [ben!, carla!]) {
    await miss(as, 'gatenproefje in:gatenzaal');
    await miss(as, 'gatengeheimpje in:gatenkluis');
  }
  // Who is not in it finds nothing there whatever there is.
  await miss(eve!, 'gatenbuiten in:gatenkluis');
  await miss(anna, 'gatenbuiten in:gatenkluis');
  const told = async (as: Guest) =>
    (await listed(as, 'gaten')).map(({ words, community }) => `${words} ${community.name}`).sort();
  expect(await told(owner!)).toEqual(['gatengeheimpje Gatenkluis', 'gatenproefje Gatenzaal']);
  expect(await told(anna)).toEqual(['gatenproefje Gatenzaal']);
  expect(await told(ben!)).toEqual([]);
  const secret = (await listed(owner!, 'gatengeheimpje'))[0];
  for (const as of [anna, ben!, eve!])
    expect((await house.ask(as, DISMISS, { id: secret.id, dismissed: true })).errors).toEqual(['NOT_FOUND']);
  await house.ask(owner!, DISMISS, { id: secret.id, dismissed: true });
  expect(await told(owner!)).toEqual(['gatenproefje Gatenzaal']);
  await house.ask(owner!, DISMISS, { id: secret.id, dismissed: false });
  await house.ask(owner!, DISMISS, { id: secret.id, dismissed: true });
  // Looked for on a later day it comes back.
  await house.db.rows(`UPDATE search_gap SET dismissed_on = dismissed_on - 1 WHERE id = $1`, [secret.id]);
  expect(await told(owner!)).toHaveLength(2);
  expect(open.id).toBeDefined();
});

it('notes only what is missing: not what is there, was only narrowed away, or is nobody else to read', async () => {
  const [ben, carla] = await house.people('Ben', 'Carla');
  const anna = await hr();
  const words = 'notatieproef';
  await house.ask(ben!, PUBLISH, { input: { body: said(`Hier staat ${words}aanwezig`) } });
  for (const as of [ben!, carla!])
    for (const text of [
      `${words}aanwezig`,
      `${words}aanwezig type:wiki`,
      `${words}aanwezig sinds:2030 van:carla`,
      `${words} status:raar`,
      `${words} van:niemendal`,
      `${words} 0612345678`,
      `${words} ben@warmgoed.example`,
      `${words} ${'lang '.repeat(9)}`,
      '12',
      'ab',
      'van:ben',
      `-${words}`,
    ])
      await miss(as, text);
  expect(await listed(anna, words)).toEqual([]);
  for (const as of [ben!, carla!]) await miss(as, 'zwembadpasje type:wiki -zonder van:ik');
  expect((await listed(anna, 'zwembad')).map((gap) => gap.words)).toEqual(['zwembadpasje']);
});

it('counts each once a day, and forgets after ninety days', async () => {
  const [ben, carla] = await house.people('Ben', 'Carla');
  const anna = await hr();
  const find = async () => (await listed(anna, 'vergeetproef'))[0];
  for (const as of [ben!, carla!, ben!]) await miss(as, 'vergeetproef');
  expect((await find()).times).toBe(2);
  const gap = `(SELECT gap FROM search_gap WHERE words = 'vergeetproef')`;
  await house.db.rows(`UPDATE search_miss SET last_on = last_on - 1 WHERE gap = ${gap}`);
  await miss(ben!, 'vergeetproef');
  expect((await find()).times).toBe(3);
  // Of the two who looked for it one did so long ago: now it is one person's again.
  await house.db.rows(
    `UPDATE search_miss SET last_on = last_on - 90 WHERE gap = ${gap} AND last_on = (SELECT min(last_on) FROM search_miss WHERE gap = ${gap})`,
  );
  expect(await find()).toBeUndefined();
  await house.app.get(GapService).forgetOld();
  expect(await everything()).not.toContain('vergeetproef');
  await miss(carla!, 'vergeetproef');
  expect((await find()).times).toBe(3);
});

it('takes so many an hour from one person', async () => {
  const [ben, carla] = await house.people('Ben', 'Carla');
  const anna = await hr();
  for (let nr = 0; nr < 70; nr++)
    await miss(ben!, `uurproef${'abcdefghij'[nr % 10]}${'abcdefghij'[Math.floor(nr / 10)]}`);
  for (const word of ['uurproefaa', 'uurproefjg']) await miss(carla!, word);
  expect((await listed(anna, 'uurproef')).map(({ words }) => words)).toEqual(['uurproefaa']);
});
