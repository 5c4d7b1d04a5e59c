import { test } from '@playwright/test';
import { type Colleague, card, colleague, expect, say, startCommunity } from './square';

const profileOf = async (who: Colleague) => {
  const { me } = await who.ask('{ me { person { id handle } } }');
  return { address: `/people/${me.person.handle}`, id: me.person.id as string };
};
const join = (who: Colleague, communityId: string) =>
  who.ask(`mutation ($c: ID!) { membershipJoin(communityId: $c) { userErrors { code } } }`, {
    c: communityId,
  });

test('one sees who is online, in every place they are shown, until they do not want that', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Kijkt');
  const ben = await colleague(browser, 'Ben Aanwezig');
  const { address } = await profileOf(ben);
  const id = await say(ben, 'Wie is er vandaag?');
  await ben.ask(
    `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { userErrors { code } } }`,
    {
      input: {
        rootId: id,
        body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ik' }] }] },
      },
    },
  );
  await anna.page.goto(address);
  await expect(anna.page.getByRole('heading', { name: 'Ben Aanwezig' })).toBeVisible();
  const words = anna.page.locator('.PresenceWords');
  await expect(words).toHaveCount(0);

  await ben.page.goto('/settings');
  await expect(words).toHaveText('Nu online');
  await expect(anna.page.locator('.ProfileHeader .PresenceMark')).toBeVisible();
  const list = await anna.context.newPage();
  await list.goto('/people?q=Ben+Aanwezig');
  await expect(list.locator('.People .PresenceMark')).toHaveCount(1);
  const thread = await anna.context.newPage();
  await thread.goto(`/p/${id}`);
  await expect(thread.locator('.CommentItem .PresenceMark')).toHaveCount(1);

  await ben.page.getByRole('checkbox', { name: 'Laat zien wanneer ik online ben' }).uncheck();
  await expect(words).toHaveCount(0);
  await expect(list.locator('.PresenceMark')).toHaveCount(0);
  await expect(thread.locator('.PresenceMark')).toHaveCount(0);
  // On his own profile the same choice says the same.
  await ben.page.goto(address);
  const choice = ben.page.getByRole('checkbox', { name: 'Laat zien wanneer ik online ben' });
  await expect(choice).not.toBeChecked();
  await choice.check();
  await expect(words).toHaveText('Nu online');
  expect([...anna.problems, ...ben.problems]).toEqual([]);
});

test('who types in an open conversation is named there, without moving anything, and not when invisible', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Leest');
  const ben = await colleague(browser, 'Ben Typt');
  const { id: communityId } = await startCommunity(anna, `Praatjes ${Date.now()}`);
  await join(ben, communityId);
  const id = await say(anna, 'Zeg het maar', communityId);
  for (const { page } of [anna, ben]) {
    await page.goto(`/p/${id}`);
    await expect(card(page, 'Zeg het maar')).toBeVisible();
  }
  const line = anna.page.locator('.TypingLine');
  await expect(line).toHaveText('');
  const before = await line.boundingBox();

  await ben.page.locator('.CommentForm-line').click();
  const field = ben.page.locator('.CommentForm [role="textbox"]');
  await field.click();
  // The line of sockets opens when the screen stands; who types goes on typing.
  await expect(async () => {
    await field.press('a');
    await expect(line).toHaveText('Ben Typt is aan het typen…', { timeout: 1_000 });
  }).toPass();
  await expect(anna.page.getByRole('status').filter({ hasText: 'Ben Typt is aan het typen…' })).toHaveCount(
    1,
  );
  expect(await line.boundingBox()).toEqual(before);
  await expect(ben.page.locator('.TypingLine')).toHaveText('');
  // Who stops, or goes away, is gone from the line.
  await ben.page.getByRole('button', { name: 'Plaatsen' }).click();
  await expect(line).toHaveText('');

  await ben.ask('mutation { presenceChoose(visible: false) { userErrors { code } } }');
  const heard: string[] = [];
  const page = await anna.context.newPage();
  page.on('websocket', (socket) =>
    socket.on(
      'framereceived',
      ({ payload }) => String(payload).includes('typing') && heard.push(String(payload)),
    ),
  );
  await page.goto(`/p/${id}`);
  await expect(card(page, 'Zeg het maar')).toBeVisible();
  await ben.page.locator('.CommentForm-line').click();
  await field.pressSequentially('Stil wordt er getypt, en dan staat het er.', { delay: 20 });
  await ben.page.getByRole('button', { name: 'Plaatsen' }).click();
  await expect(page.getByText('Stil wordt er getypt')).toBeVisible();
  expect(heard).toEqual([]);
  expect([...anna.problems, ...ben.problems]).toEqual([]);
});
