import { test } from '@playwright/test';
import { colleague, expect, password, startCommunity, theAdmin } from './square';

const url = () => process.env['PLEIN_URL']!;

test('the administration shows others who can help, and no button that would refuse', async ({ browser }) => {
  const { page } = await colleague(browser, 'Sam Zonderrol');
  for (const route of ['/admin', '/admin/people', '/admin/roles', '/admin/audit', '/admin/organisation']) {
    await page.goto(route);
    await expect(page.getByText('Beheer is voor HR en beheerders.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Bea Beheer' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  }
});

test('an owner makes a moderator, who sees only what a moderator may', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Eigenaar');
  const mo = await colleague(browser, 'Mo Moderator');
  const ben = await colleague(browser, 'Ben Lid');
  const { id, slug } = await startCommunity(anna, `Rollen ${Date.now()}`);
  for (const who of [mo, ben])
    await who.ask(`mutation ($c: ID!) { membershipJoin(communityId: $c) { userErrors { code } } }`, {
      c: id,
    });
  await anna.page.goto(`/c/${slug}/people`);
  await anna.page.getByRole('button', { name: 'Rollen van Mo Moderator' }).click();
  await anna.page.getByRole('menuitem', { name: 'Maak Moderator' }).click();
  const row = (page: typeof anna.page, name: string) => page.locator('.Members > li', { hasText: name });
  await expect(row(anna.page, 'Mo Moderator')).toContainText('Moderator', { useInnerText: true });

  await mo.page.goto(`/c/${slug}/people`);
  await expect(row(mo.page, 'Anna Eigenaar')).toBeVisible();
  await expect(row(mo.page, 'Anna Eigenaar').getByRole('button')).toHaveCount(0);
  await mo.page.getByRole('button', { name: 'Rollen van Ben Lid' }).click();
  await expect(mo.page.getByRole('menuitem')).toHaveText(['Uit de community halen']);
  await mo.page.keyboard.press('Escape');
  await mo.page.goto(`/c/${slug}/settings`);
  await expect(mo.page.getByRole('heading', { name: 'Wie wacht er' })).toBeVisible();
  await expect(mo.page.getByRole('heading', { name: 'Doel en kader' })).toHaveCount(0);

  await ben.page.goto(`/c/${slug}/people`);
  await expect(row(ben.page, 'Anna Eigenaar')).toBeVisible();
  await expect(ben.page.locator('.Members').getByRole('button')).toHaveCount(0);
  await ben.page.goto(`/c/${slug}/settings`);
  await expect(ben.page.getByText('Deze pagina is van wie hiervoor zorgt.')).toBeVisible();
  await ben.page.goto(`/c/${slug}`);
  await ben.page.getByRole('button', { name: 'Verlaten' }).click();
  await ben.page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(ben.page.getByRole('button', { name: 'Verlaten' })).toBeVisible();
});

test('what is closed down can be read and no longer written in, until it is open again', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Afsluiter');
  const { slug } = await startCommunity(anna, `Afsluiten ${Date.now()}`);
  const { page } = anna;
  await page.goto(`/c/${slug}`);
  await expect(page.locator('.PostComposer')).toBeVisible();
  await page.goto(`/c/${slug}/settings`);
  await page.getByRole('button', { name: 'Community afsluiten' }).click();
  await expect(page.getByText('Deze community is afgesloten')).toBeVisible();
  await page.goto(`/c/${slug}`);
  await expect(page.getByText('Deze community is afgesloten')).toBeVisible();
  await expect(page.locator('.PostComposer')).toHaveCount(0);
  await page.getByRole('link', { name: 'Beheer' }).click();
  await page.getByRole('button', { name: 'Community heropenen' }).click();
  await expect(page.getByText('Deze community is afgesloten')).toHaveCount(0);
});

test('a profile says in chips what somebody knows, by keyboard, and others find them by it', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Weetal');
  const ben = await colleague(browser, 'Ben Zoeker');
  const skill = `zuurdesem ${Date.now()}`;
  await anna.ask(
    `mutation ($s: [String!]) { profileRevise(input: { skills: $s }) { userErrors { code } } }`,
    {
      s: [skill],
    },
  );
  const { me } = await ben.ask('{ me { person { handle } } }');
  const { page } = ben;
  await page.goto(`/people/${me.person.handle}`);
  await page.getByRole('button', { name: 'Profiel bewerken' }).click();
  const field = page.getByRole('combobox', { name: 'Weet veel van' });
  await field.pressSequentially('koken,');
  await field.pressSequentially(skill.slice(0, 6));
  await expect(page.getByRole('option', { name: skill })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.ChipsField-chip')).toHaveText(['koken', skill]);
  await page.getByLabel('Naam').fill('...');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByLabel('Naam')).toBeFocused();
  await page.getByLabel('Naam').fill('Ben de Zoeker');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByRole('link', { name: skill }).click();
  await expect(page).toHaveURL(/\/people\?q=/);
  await expect(page.locator('.People > li')).toHaveCount(2);
  await expect(page.locator('.People > li').first()).toContainText(`Weet veel van ${skill}`);
});

test('an invitation opened by who is signed in asks first; the admin makes a new link', async ({
  browser,
}) => {
  const admin = await theAdmin();
  const { page, context } = await colleague(browser, 'Ina Ingelogd');
  const theirs = await browser.newContext({ baseURL: url() });
  const [name, value] = admin.cookie.split('=') as [string, string];
  await theirs.addCookies([{ name, value, url: url() }]);
  const desk = await theirs.newPage();
  const newcomer = `Nieuw ${Date.now()}`;
  await desk.goto('/admin/people');
  await desk.getByRole('button', { name: 'Collega uitnodigen' }).click();
  await desk.getByRole('textbox', { name: 'Naam', exact: true }).fill(newcomer);
  await desk.getByRole('button', { name: 'Link maken' }).click();
  const first = await desk.getByLabel('Uitnodigingslink').inputValue();
  await desk.keyboard.press('Escape');
  await desk.getByRole('searchbox').fill(newcomer);
  await desk.getByRole('button', { name: `Nieuwe link maken ${newcomer}` }).click();
  const second = await desk.getByLabel('Uitnodigingslink').inputValue();
  await page.goto(new URL(first).pathname);
  await expect(page.getByText('Deze link werkt niet meer')).toBeVisible();
  await page.goto(new URL(second).pathname);
  await expect(page.getByText('Jij bent ingelogd als Ina Ingelogd.')).toBeVisible();
  await page.getByRole('button', { name: 'Uitloggen en uitnodiging gebruiken' }).click();
  await page.getByLabel('E-mailadres').fill(`nieuw.${Date.now()}@plein.example`);
  await page.getByLabel('Nieuw wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Naar Plein' }).click();
  await expect(page).toHaveURL(`${url()}/`);
  await context.close();
  await theirs.close();
});

test('the audit log is told in words and found by its address', async ({ browser }) => {
  const { cookie } = await theAdmin();
  const anna = await colleague(browser, 'Anna Logboek');
  const { id } = await startCommunity(anna, `Logboek ${Date.now()}`);
  await anna.ask(
    `mutation ($id: ID!) { communityRevise(id: $id, input: { kind: "closed", purpose: "Anders" }) { userErrors { code } } }`,
    { id },
  );
  const { me } = await anna.ask('{ me { person { id } } }');
  const context = await browser.newContext({ baseURL: url(), locale: 'nl-NL' });
  const [name, value] = cookie.split('=') as [string, string];
  await context.addCookies([{ name, value, url: url() }]);
  const page = await context.newPage();
  await page.goto('/admin/audit');
  await page.getByRole('combobox', { name: 'Door' }).pressSequentially('Anna Logb');
  await page.getByRole('option', { name: 'Anna Logboek' }).first().click();
  await page.getByLabel('Soort').selectOption('community');
  await expect(page).toHaveURL(/kind=community/);
  await page.goto(`/admin/audit?by=${me.person.id}&kind=community`);
  await expect(page.getByRole('row').nth(1)).toContainText('Open → Besloten');
  await expect(page.getByRole('row').nth(1)).toContainText('doel');
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.goto(`/admin/audit?by=${me.person.id}&to=2020-01-01`);
  await expect(page.getByText('Nog niets gebeurd.')).toBeVisible();
  await context.close();
});
