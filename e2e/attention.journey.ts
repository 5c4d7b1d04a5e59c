import { request, test } from '@playwright/test';
import { colleague, expect, password, startCommunity, theAdmin } from './square';

test('what reaches me, when, and how often, is chosen on one page and kept', async ({ browser }) => {
  const { page, problems } = await colleague(browser, 'Anna Rust', { timezoneId: 'Asia/Kolkata' });
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Kies wat je bereikt, hoe en wanneer' }).click();
  const mail = page.getByRole('checkbox', { name: 'Gesprekken: E-mail' });
  await expect(mail).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Wacht op jou: Postvak' })).toBeDisabled();
  await expect(page.getByText('Dit Plein verstuurt nog geen e-mail.')).toBeVisible();
  await expect(page.getByLabel('Je tijdzone')).toHaveValue(/Kolkata|Calcutta/);
  await mail.check();
  await expect(page.getByText('Bewaard.').first()).toBeVisible();
  await page.getByLabel('Stil vanaf').fill('20:30');
  await page.getByLabel('Stil vanaf').blur();
  await page.getByRole('checkbox', { name: 'woensdag' }).check();
  await page.getByLabel('Hoe vaak mag Plein je op een dag storen?').selectOption('3');
  await page.getByRole('combobox', { name: 'Overzicht' }).selectOption('weekly');
  await page.getByLabel('Op welke dag').selectOption('5');
  await page.getByRole('button', { name: 'Een uur niets' }).click();
  await expect(page.getByRole('button', { name: 'Meldingen weer aan' })).toBeVisible();
  await page.reload();
  await expect(mail).toBeChecked();
  await expect(page.getByLabel('Stil vanaf')).toHaveValue('20:30');
  await expect(page.getByRole('checkbox', { name: 'woensdag' })).toBeChecked();
  await expect(page.getByLabel('Hoe vaak mag Plein je op een dag storen?')).toHaveValue('3');
  await expect(page.getByLabel('Op welke dag')).toHaveValue('5');
  await expect(page.getByText(/^Nu is het stil, tot/)).toBeVisible();
  await page.getByRole('button', { name: 'Meldingen weer aan' }).click();
  await page.getByRole('link', { name: 'Je laatste overzichten' }).click();
  await expect(page.getByText('Er is nog geen overzicht.')).toBeVisible();
  expect(problems).toEqual([]);
});

test('a link in a mail does nothing by being opened, and says so when it is not ours', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: process.env['PLEIN_URL'], locale: 'nl-NL' });
  const page = await context.newPage();
  await page.goto('/mail/unsubscribe?t=0198f0a0-0000-7000-8000-000000000000.person.x');
  await expect(page.getByText('Wil je geen mail meer over: Aan jou gericht?')).toBeVisible();
  await page.getByRole('button', { name: 'Geen mail meer' }).click();
  await expect(page.getByText(/Deze link werkt niet/)).toBeVisible();
});

test('who writes to many sees what it costs them before it is sent', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Breed');
  const { id } = await startCommunity(anna, `Breed ${Date.now()}`);
  await anna.ask(
    `mutation ($id: ID!) { communityLevelSet(communityId: $id, level: "watching") { userErrors { code } } }`,
    { id },
  );
  const admin = await theAdmin();
  for (let n = 0; n < 10; n++) {
    const { personInvite } = await admin.ask(
      `mutation ($name: String!) { personInvite(input: { name: $name }) { link } }`,
      { name: `Lid ${n}` },
    );
    const context = await request.newContext({ baseURL: process.env['PLEIN_URL'] });
    const ask = (query: string, variables: object) =>
      context.post('/graphql', { data: { query, variables } });
    await ask(
      `mutation ($token: String!, $input: JoinInput!) { invitationAccept(token: $token, input: $input) { person { id } } }`,
      {
        token: personInvite.link.split('/invite/')[1],
        input: { name: `Lid ${n}`, email: `lid.${n}.${Date.now()}@plein.example`, password, language: 'nl' },
      },
    );
    await ask(`mutation ($id: ID!) { membershipJoin(communityId: $id) { userErrors { code } } }`, { id });
    await context.dispose();
  }
  await anna.page.goto('/');
  await anna.page.locator('.PostComposer-open').first().click();
  const price = anna.page.locator('[data-price]');
  await expect(anna.page.locator('.PostComposer [role="textbox"]')).toBeVisible();
  await anna.page.locator('.PostComposer-place select').selectOption(id);
  await expect(price).toHaveText('Dit bereikt 10 mensen en kost samen ongeveer 10 minuten.');
});
