import { type Browser, type BrowserContext, type Page, expect, request, test } from '@playwright/test';

export const password = 'een lang genoeg wachtwoord';
const url = () => process.env['PLEIN_URL']!;

/** Somebody with a browser of their own. */
export interface Colleague {
  name: string;
  email: string;
  page: Page;
  context: BrowserContext;
  ask: (query: string, variables?: object) => Promise<any>;
  problems: string[];
}

interface Admin {
  cookie: string;
  ask: Colleague['ask'];
}
let admin: Admin | undefined;

async function post(query: string, variables: object, cookie = '') {
  const context = await request.newContext({ baseURL: url(), extraHTTPHeaders: cookie ? { cookie } : {} });
  const response = await context.post('/graphql', { data: { query, variables } });
  const body = await response.json();
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  const set = response.headers()['set-cookie']?.split(';')[0] ?? '';
  await context.dispose();
  return { data: body.data, cookie: set };
}

/** The first admin, made once. */
export async function theAdmin(): Promise<Admin> {
  if (admin) return admin;
  const { data } = await post('{ setup }', {});
  const email = 'beheer@plein.example';
  const answer = data.setup
    ? await post(`mutation ($input: SetupInput!) { setupFirstAdmin(input: $input) { person { id } } }`, {
        input: { organisation: 'Rijnzicht', name: 'Bea Beheer', email, password, language: 'nl' },
      })
    : await post(
        `mutation ($input: SignInInput!) { signIn(input: $input) { person { id } userErrors { code } } }`,
        { input: { email, password } },
      );
  const { cookie } = answer;
  admin = { cookie, ask: async (query, variables = {}) => (await post(query, variables, cookie)).data };
  return admin;
}

/** A colleague who was invited, came in, and has a browser open. */
export async function colleague(
  browser: Browser,
  name: string,
  options: Parameters<Browser['newContext']>[0] & { language?: 'nl' | 'en' } = {},
): Promise<Colleague> {
  const { language = 'nl', ...rest } = options;
  const { cookie } = await theAdmin();
  const invited = await post(
    `mutation ($name: String!) { personInvite(input: { name: $name }) { link } }`,
    { name },
    cookie,
  );
  const token = invited.data.personInvite.link.split('/invite/')[1];
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${Date.now()}@plein.example`;
  const joined = await post(
    `mutation ($token: String!, $input: JoinInput!) { invitationAccept(token: $token, input: $input) { person { id } } }`,
    {
      token,
      input: { name, email, password, language },
    },
  );
  const context = await browser.newContext({
    baseURL: url(),
    permissions: ['clipboard-read', 'clipboard-write'],
    ...rest,
  });
  await belongsToThisJourney(context);
  const [key, value] = joined.cookie.split('=') as [string, string];
  await context.addCookies([{ name: key, value, url: url() }]);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  return {
    name,
    email,
    page,
    context,
    problems,
    ask: async (query, variables = {}) => (await post(query, variables, joined.cookie)).data,
  };
}

let journey = '';
let contexts: BrowserContext[] = [];

/** Closes the pages of the journey before this one: they would go on listening and asking, dozens at a time. */
async function belongsToThisJourney(context: BrowserContext): Promise<void> {
  const { testId, retry } = test.info();
  if (journey !== `${testId} ${retry}`) {
    await Promise.allSettled(contexts.map((one) => one.close()));
    contexts = [];
    journey = `${testId} ${retry}`;
  }
  contexts.push(context);
}

export async function startCommunity(
  owner: Colleague,
  name: string,
  kind = 'open',
): Promise<{ id: string; slug: string }> {
  const data = await owner.ask(
    `mutation ($input: CommunityStartInput!) { communityStart(input: $input) { community { id slug } } }`,
    {
      input: { name, kind, purpose: `Alles over ${name}` },
    },
  );
  return data.communityStart.community;
}

export async function say(who: Colleague, text: string, communityId: string | null = null): Promise<string> {
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  const data = await who.ask(
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`,
    { input: { communityId, body } },
  );
  return data.postPublish.post.id;
}

/** @returns the id of the new page. */
export async function writePage(
  who: Colleague,
  communityId: string,
  title: string,
  text = 'Eerst het deeg, dan de oven.',
): Promise<string> {
  const heading = (words: string) => ({
    type: 'heading',
    attrs: { level: 2 },
    content: [{ type: 'text', text: words }],
  });
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] };
  const body = { type: 'doc', content: [heading('Vooraf'), paragraph, heading('Daarna'), paragraph] };
  const data = await who.ask(
    `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } userErrors { code } } }`,
    { input: { communityId, title, body } },
  );
  return data.pagePublish.page.id;
}

/** Publishes a second version, with these paragraphs. */
export async function revisePage(who: Colleague, id: string, paragraphs: string[]): Promise<void> {
  const { page } = await who.ask('query ($id: ID!) { page(id: $id) { title revision } }', { id });
  const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  await who.ask(
    `mutation ($id: ID!, $input: PageReviseInput!) { pageRevise(id: $id, input: $input) { userErrors { code } } }`,
    { id, input: { title: page.title, baseRevision: page.revision, body: { type: 'doc', content } } },
  );
}

export async function write(page: Page, text: string): Promise<void> {
  await page.locator('.PostComposer-open').first().click();
  await page.locator('.PostComposer [role="textbox"]').click();
  await page.keyboard.type(text);
}

export const card = (page: Page, text: string) => page.locator('article.PostCard', { hasText: text });
export { expect };

/** Waits until a socket of this page hears the server. */
export const isLive = (page: Page) =>
  new Promise<void>((heard) => page.on('websocket', (socket) => socket.on('framereceived', () => heard())));
