import { devices, test } from '@playwright/test';
import { card, colleague, expect, startCommunity, write } from './square';

const once = Date.now().toString(36);
const phone = (({ viewport, isMobile, hasTouch }) => ({ viewport, isMobile, hasTouch }))(devices['Pixel 7']);

test('a poll is made with the keyboard, kept as a draft, answered on a phone, and counted before one’s eyes', async ({
  browser,
}) => {
  const [anna, ben] = [
    await colleague(browser, 'Anna Peiling'),
    await colleague(browser, 'Ben Stemmer', phone),
  ];
  const { id, slug } = await startCommunity(anna, `Peiling ${once}`);
  await ben.ask(`mutation ($id: ID!) { membershipJoin(communityId: $id) { userErrors { code } } }`, { id });
  const { page } = anna;
  await page.goto(`/c/${slug}`);
  await write(page, 'Waar eten we?');
  await page.getByRole('button', { name: 'Peiling', exact: true }).click();
  const field = (n: number) => page.getByLabel(`Keuze ${n}`, { exact: true });
  await field(1).fill('Buiten');
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  await expect(page.getByText('Vul minstens twee keuzes in.')).toBeVisible();
  await field(1).press('Enter');
  await page.keyboard.type('Binnen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nergens');
  // Kept on this device with its choices.
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Object.entries(localStorage))))
    .toContain('Nergens');
  await page.reload();
  await expect(field(3)).toHaveValue('Nergens');
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  const mine = card(page, 'Waar eten we?');
  await expect(mine.getByText('Peiling', { exact: true })).toBeVisible();

  await ben.page.goto(`/c/${slug}`);
  const his = card(ben.page, 'Waar eten we?');
  await his.getByRole('button', { name: /^Binnen/ }).tap();
  await expect(his.getByRole('button', { name: /^Binnen/, pressed: true })).toBeVisible();
  await expect(mine.getByRole('button', { name: /^Binnen.*100%/ })).toBeVisible();
  await mine.getByRole('button', { name: /^Buiten/ }).press('Enter');
  await expect(his.getByRole('button', { name: /^Buiten.*50%/ })).toBeVisible();
  await his.getByRole('button', { name: /^Binnen/ }).tap();
  await expect(mine.getByText('1 collega stemde')).toBeVisible();
  await mine.getByRole('button', { name: 'Wie koos wat' }).click();
  await expect(page.getByRole('dialog').getByText('Anna Peiling')).toBeVisible();
  await page.keyboard.press('Escape');
  await mine.getByRole('button', { name: 'Peiling sluiten' }).click();
  await expect(his.getByText(/gesloten/)).toBeVisible();
  await expect(his.getByRole('button', { name: /^Binnen/ })).toHaveCount(0);
  expect([...anna.problems, ...ben.problems]).toEqual([]);
});

test('kudos ring at who gets them; a story is told in its parts and told anew', async ({ browser }) => {
  // Letters only: an address is made of it.
  const name = `Ben Behulpzaam${String(Date.now()).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)}`;
  const [anna, ben] = [await colleague(browser, 'Anna Dankbaar'), await colleague(browser, name)];
  const { id, slug } = await startCommunity(anna, `Dank ${once}`);
  await ben.ask(`mutation ($id: ID!) { membershipJoin(communityId: $id) { userErrors { code } } }`, { id });
  const { page } = anna;
  await page.goto(`/c/${slug}`);
  await write(page, 'Je stond er om zes uur al');
  await page.getByRole('button', { name: 'Kudos', exact: true }).click();
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  await expect(page.getByText('Kies voor wie de kudos zijn.').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Voor wie' }).fill(name.slice(4));
  await page.getByRole('option', { name: ben.name }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('Waarvoor').selectOption({ label: 'zorg' });
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  const kudos = card(page, 'Je stond er om zes uur al');
  await expect(kudos.getByText('zorg')).toBeVisible();
  await expect(kudos.getByRole('link', { name: ben.name })).toBeVisible();
  await ben.page.goto('/inbox');
  await expect(ben.page.getByRole('link', { name: 'Anna Dankbaar geeft je kudos' })).toBeVisible();
  await expect(ben.page.getByText('de kudos zijn voor jou').first()).toBeVisible();

  await page.locator('.PostComposer-open').click();
  await page.getByRole('button', { name: 'Verhaal', exact: true }).click();
  await page.getByLabel('De situatie').fill('De oven bleef koud');
  await page.getByLabel('Wat ik deed').fill('Ik belde de techniek');
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  await expect(page.getByText(/Vertel ook de rest/)).toBeVisible();
  await page.getByLabel('Wat het opleverde').fill('Brood om tien uur');
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  const story = card(page, 'De oven bleef koud');
  await expect(story.getByRole('heading', { name: 'Wat ik deed' })).toBeVisible();
  await story.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await page.getByRole('menuitem', { name: 'Bewerken' }).click();
  await story.getByLabel('Vraag me naar').fill('koude ovens');
  await story.getByRole('button', { name: 'Bewaren' }).click();
  await expect(story.getByText('koude ovens')).toBeVisible();
  await story.getByRole('link', { name: 'Vraag me naar' }).click();
  await expect(page).toHaveURL(/\/p\/.*#askMe$/);
  await expect(card(page, 'koude ovens')).toBeVisible();
  expect([...anna.problems, ...ben.problems]).toEqual([]);
});

test('an announcement is confirmed on a phone, and its sender sees it happen', async ({ browser }) => {
  const [anna, ben] = [
    await colleague(browser, 'Anna Leiding'),
    await colleague(browser, 'Ben Lezer', phone),
  ];
  const { id, slug } = await startCommunity(anna, `Mededeling ${once}`, 'open');
  await ben.ask(`mutation ($id: ID!) { membershipJoin(communityId: $id) { userErrors { code } } }`, { id });
  await ben.page.goto(`/c/${slug}`);
  await ben.page.locator('.PostComposer-open').click();
  await expect(ben.page.getByRole('button', { name: 'Verhaal', exact: true })).toBeVisible();
  await expect(ben.page.getByRole('button', { name: 'Mededeling', exact: true })).toHaveCount(0);
  const { page } = anna;
  await page.goto(`/c/${slug}`);
  await write(page, 'De deur gaat om vijf uur dicht');
  await page.getByRole('button', { name: 'Mededeling', exact: true }).click();
  await page.getByLabel('Vraag iedereen te bevestigen').check();
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  const hers = card(page, 'De deur gaat om vijf uur dicht');
  await expect(hers.getByText('0 van de 1 collega bevestigden dit.')).toBeVisible();
  await ben.page.goto('/inbox');
  await ben.page.getByRole('link', { name: 'Anna Leiding deelt iets mee' }).tap();
  await ben.page.getByRole('button', { name: 'Gelezen en begrepen' }).tap();
  await expect(ben.page.getByText('Je hebt dit gelezen en begrepen.')).toBeVisible();
  await expect(hers.getByText('1 van de 1 collega bevestigden dit.')).toBeVisible();
  await hers.getByRole('button', { name: 'Wie dit las' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Iedereen heeft dit bevestigd.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Gelezen', exact: true }).click();
  await expect(dialog.getByText('Ben Lezer')).toBeVisible();
  expect([...anna.problems, ...ben.problems]).toEqual([]);
});

test('a draft goes on where one is; two devices that write at once lose nothing', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Overal');
  const { slug } = await startCommunity(anna, `Concept ${once}`);
  const drafts = async () =>
    JSON.stringify((await anna.ask('{ myDrafts { place text } }')).myDrafts.map(({ text }: any) => text));
  const { page } = anna;
  await page.goto(`/c/${slug}`);
  await write(page, 'Begonnen op het werk');
  await expect.poll(drafts).toContain('Begonnen op het werk');

  const pocket = await browser.newContext({ baseURL: process.env['PLEIN_URL'], ...phone });
  await pocket.addCookies(await anna.context.cookies());
  const hers = await pocket.newPage();
  await hers.goto(`/c/${slug}`);
  const field = hers.locator('.PostComposer [role="textbox"]');
  const line = hers.getByRole('button', { name: 'Verder met je concept' });
  // It may have come before there was a line to write on.
  await expect(field.or(line)).toBeVisible();
  if (await line.isVisible()) await line.tap();
  await expect(field).toHaveText('Begonnen op het werk');

  await pocket.setOffline(true);
  await field.press('End');
  await hers.keyboard.type(', verder in de trein');
  await expect
    .poll(() => hers.evaluate(() => JSON.stringify(Object.entries(localStorage))))
    .toContain('verder in de trein');
  await page.keyboard.type(', verder aan tafel');
  await expect.poll(drafts).toContain('verder aan tafel');
  await pocket.setOffline(false);
  await expect(hers.getByText('Op een ander apparaat schreef je hier ook.', { exact: false })).toBeVisible();
  await expect(field).toContainText('verder in de trein');
  await hers.getByRole('button', { name: 'Die van het andere apparaat' }).tap();
  await expect(field).toHaveText('Begonnen op het werk, verder aan tafel');
  await expect.poll(drafts).toContain('verder in de trein');
  expect(await drafts()).toContain('verder aan tafel');
  await hers.getByRole('link', { name: 'Alle concepten' }).tap();
  await expect(hers.getByText('Begonnen op het werk, verder in de trein')).toBeVisible();
  await expect(hers.getByText('de andere tekst', { exact: false })).toBeVisible();

  // What is sent on one device is no draft on the other any more.
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  await expect(card(page, 'verder aan tafel')).toBeVisible();
  await expect.poll(drafts).not.toContain('verder aan tafel');
  await hers.goto(`/c/${slug}`);
  await expect(card(hers, 'verder aan tafel')).toBeVisible();
  const left = () =>
    hers.evaluate(() => Object.keys(localStorage).filter((key) => /^plein\.draft\.[^~]*$/.test(key)));
  await expect.poll(left).toEqual([]);
  expect(anna.problems).toEqual([]);
  await pocket.close();
});

test('a post waits for its moment, is written on, and goes; the other browser sees it then', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Straks');
  const ben = await colleague(browser, 'Ben Straks');
  const { page } = anna;
  const text = `Straks gezegd ${Date.now()}`;
  await ben.page.goto('/');
  await page.goto('/');
  await page.getByRole('button', { name: /Wat wil je delen/ }).click();
  await page.getByRole('textbox', { name: 'Jouw bericht' }).fill(text);
  await page.getByRole('button', { name: 'Inplannen…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Morgen/ })
    .click();
  await expect(page.getByText(/Wordt geplaatst op/)).toBeVisible();
  await expect(card(ben.page, text)).toHaveCount(0);

  await page.goto('/drafts');
  await page.getByRole('link', { name: 'Geplande berichten' }).click();
  const waits = page.getByRole('main').getByRole('listitem').filter({ hasText: text });
  await expect(waits).toBeVisible();
  await waits.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(waits).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await waits.getByRole('button', { name: 'Bewerken' }).click();
  const field = page.getByRole('textbox', { name: 'Jouw bericht' });
  await expect(field).toContainText(text);
  // The moment that it had is offered first.
  await page.getByRole('button', { name: /^Inplannen, zoals op .*08:30…/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Zoals het was .*08:30/ })
    .click();
  await expect(page.getByText(/Wordt geplaatst op/)).toBeVisible();
  await page.goto('/scheduled');
  await waits.getByRole('button', { name: 'Nu plaatsen' }).click();
  await expect(waits).toHaveCount(0);
  await ben.page.getByRole('button', { name: /nieuw/ }).click();
  await expect(card(ben.page, text)).toBeVisible();
});

test('a film waits to be there before a post is placed, and then plays in it', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Filmer');
  const { slug } = await startCommunity(anna, `Film ${once}`);
  const { page } = anna;
  await page.goto(`/c/${slug}`);
  await write(page, 'Kijk eens');
  let letGo = () => {};
  const held = new Promise<void>((go) => (letGo = go));
  await page.route('**/files', async (route) => {
    await held;
    await route.continue();
  });
  // A film as this browser makes it, dropped into the text.
  await page.locator('.PostComposer [role="textbox"]').evaluate(async (field) => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d')!;
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm' });
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.start();
    for (let frame = 0; frame < 10; frame++) {
      pen.fillRect(frame, 0, 5, 5);
      await new Promise(requestAnimationFrame);
    }
    await new Promise((done) => {
      recorder.addEventListener('stop', done);
      recorder.stop();
    });
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(parts, 'feest.webm', { type: 'video/webm' }));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByLabel('feest.webm wordt toegevoegd')).toBeVisible();
  await page.getByRole('button', { name: 'Plaatsen', exact: true }).click();
  await expect(page.getByText('Een bestand is er nog niet. Wacht even, of haal het weg.')).toBeVisible();
  letGo();
  await expect(page.getByLabel('feest.webm wordt toegevoegd')).toHaveCount(0);
  await page.getByRole('button', { name: 'Plaatsen', exact: true }).click();
  const film = card(page, 'Kijk eens').locator('video');
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.videoWidth)).toBeGreaterThan(0);
  expect(anna.problems).toEqual([]);
});
