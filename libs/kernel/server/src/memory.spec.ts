import { type Guest, type House, eventually, openHouse } from '@plein/house';

const house = openHouse();
let other: House;
beforeAll(async () => {
  other = await house.another();
  // Only a house that listens hears what happens in another.
  await other.listen();
}, 60_000);
afterAll(async () => other?.close());

/** As a browser asks: what the server remembers of who asks is not touched. */
async function ask(of: House, as: Pick<Guest, 'cookie'>, query: string) {
  const response = await of.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie: as.cookie },
    payload: JSON.stringify({ query }),
  });
  return response.json<{ data: Record<string, any> | null; errors?: { extensions: { code: string } }[] }>();
}

const codeOf = (answer: Awaited<ReturnType<typeof ask>>) => answer.errors?.[0]?.extensions.code;
const act = (as: Guest, mutation: string) =>
  ask(house, as, `mutation { ${mutation} { userErrors { code } } }`);

it('remembers who asks for a moment, and asks the database once', async () => {
  const [anna] = await house.people('Anna');
  const question = '{ me { person { name } } }';
  await ask(house, anna!, question);
  const again = await house.statements(() => ask(house, anna!, question));
  expect(again.filter((statement) => statement.includes('token_hash'))).toEqual([]);
});

it.each(['this process', 'another process'])('counts a change of rights at once in %s', async (which) => {
  const where = which === 'this process' ? house : other;
  const [anna, ben] = await house.people('Anna', 'Ben');
  const admin = await house.person('Admin', { roles: ['admin'] });
  const community = await house.community('Kring', { kind: 'closed', owner: [anna!], member: [ben!] });
  const read = `{ communityPosts(communityId: "${community.id}") { edges { node { id } } } }`;
  const becomes = (code: string | undefined) => async () => codeOf(await ask(where, ben!, read)) === code;
  // At once where it was done; elsewhere when it is heard of there, well within what is remembered.
  const soon = (check: () => Promise<boolean>) =>
    where === house ? expect(check()).resolves.toBe(true) : eventually(check, 900);

  await ask(where, ben!, read);
  await act(anna!, `membershipRemove(communityId: "${community.id}", personId: "${ben!.id}")`);
  await soon(becomes('FORBIDDEN'));
  await act(anna!, `membershipInvite(communityId: "${community.id}", personId: "${ben!.id}")`);
  await act(ben!, `membershipAnswer(communityId: "${community.id}", accept: true)`);
  await soon(becomes(undefined));
  await act(admin, `personSuspend(id: "${ben!.id}")`);
  await soon(becomes('UNAUTHENTICATED'));
});

it('does not remember a session that ended', async () => {
  const [anna] = await house.people('Anna');
  await ask(house, anna!, '{ me { sessionId } }');
  await act(anna!, 'signOut');
  expect(codeOf(await ask(house, anna!, '{ me { sessionId } }'))).toBe('UNAUTHENTICATED');
});
