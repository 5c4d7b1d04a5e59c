import { type Page, test } from '@playwright/test';
import { type Colleague, colleague, expect, say } from './square';

const COMMENT = `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`;
const comment = async (who: Colleague, rootId: string, text: string): Promise<string> => {
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  return (await who.ask(COMMENT, { input: { rootId, body } })).commentPublish.comment.id;
};
const items = (page: Page) => page.locator('.CommentItem');

test('two hundred and fifty comments: all can be read, what others do shows in all of them, nothing goes or jumps', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const anna = await colleague(browser, 'Anna Gesprek');
  const ben = await colleague(browser, 'Ben Gesprek');
  const { page } = anna;
  const post = await say(anna, `Waarom altijd maandag? ${Date.now()}`);
  const ids: string[] = [];
  for (let n = 1; n <= 250; n++) ids.push(await comment(n % 2 ? anna : ben, post, `Nummer ${n} van vele`));

  // A link into the middle lands there, with everything after it.
  const middle = ids[124]!;
  await page.goto(`/p/${post}#comment-${middle}`);
  await expect(page.locator(`#comment-${middle}`)).toBeFocused({ timeout: 20_000 });
  await expect(page.locator(`#comment-${middle}`)).toBeInViewport();
  await expect(items(page).last()).toContainText('Nummer 250');

  // By key to the next one and back.
  await page.keyboard.press('j');
  await expect(page.locator(`#comment-${ids[125]}`)).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator(`#comment-${middle}`)).toBeFocused();

  // To the very beginning.
  const earlier = page.getByRole('button', { name: /^Eerdere reacties/ });
  for (let left = 20; left > 0 && (await earlier.count()) > 0; left--) {
    const before = await items(page).count();
    await earlier.click();
    await expect.poll(() => items(page).count()).toBeGreaterThan(before);
  }
  await expect(items(page)).toHaveCount(250);
  await expect(items(page).first()).toContainText('Nummer 1 van');

  // Somebody reads the middle; others speak, react to the first and take one away: all of it shows, nothing moves.
  const read = page.locator(`#comment-${middle}`);
  await read.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const place = (await read.boundingBox())!.y;
  await comment(ben, post, 'En toen nog een');
  await ben.ask(`mutation ($id: ID!) { contentReact(id: $id, kind: "heart") { userErrors { code } } }`, {
    id: ids[0],
  });
  await ben.ask(`mutation ($id: ID!) { commentWithdraw(id: $id) { userErrors { code } } }`, { id: ids[199] });
  await expect(items(page).last()).toContainText('En toen nog een');
  await expect(page.locator(`#comment-${ids[0]}`).getByRole('button', { name: '1' })).toHaveCount(1);
  await expect(page.locator(`#comment-${ids[199]}`)).toHaveCount(0);
  await expect(items(page)).toHaveCount(250);
  expect(Math.abs((await read.boundingBox())!.y - place)).toBeLessThanOrEqual(2);

  // Writing in it is as quick as anywhere: the letters are there.
  await page.locator('.CommentForm-line').last().click();
  await page.keyboard.type('Ook ik heb nog iets');
  await page.keyboard.press('Control+Enter');
  await expect(items(page).last()).toContainText('Ook ik heb nog iets');
});
