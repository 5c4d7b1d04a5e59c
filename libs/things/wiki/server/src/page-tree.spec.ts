import { PageMoved, PageRestored, PageWithdrawn, wikiLimits } from '@plein/contract';
import { type Guest, openHouse, said } from '@plein/house';
import { newId } from '@plein/platform/server';

const house = openHouse();

const PUBLISH = `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } userErrors { code field } } }`;
const MOVE = `mutation ($id: ID!, $input: PageMoveInput!) { pageMove(id: $id, input: $input) {
  page { id parentId breadcrumbs { title } } userErrors { code field } } }`;
const WITHDRAW = `mutation ($id: ID!) { pageWithdraw(id: $id) { page { id } userErrors { code } } }`;
const RESTORE = `mutation ($id: ID!) { pageRestore(id: $id) { page { id parentId } userErrors { code } } }`;
const TREE = `query ($communityId: ID!, $under: ID) { pageTree(communityId: $communityId, under: $under) {
  isWhole nodes { id title slug parentId hasChildren } } }`;

const write = async (as: Guest, communityId: string, title: string, parentId?: string) => {
  const { pagePublish } = await house.ask(as, PUBLISH, {
    input: { communityId, title, body: said(title), parentId },
  });
  expect(pagePublish.userErrors).toEqual([]);
  return pagePublish.page.id as string;
};
const move = (as: Guest, id: string, input: object) => house.ask(as, MOVE, { id, input });

/** The tree as an outline: one line a page, by depth. */
const outline = async (as: Guest, communityId: string): Promise<string[]> => {
  const { pageTree } = await house.ask(as, TREE, { communityId });
  const nodes = pageTree.nodes as { id: string; title: string; parentId: string | null }[];
  const under = (parentId: string | null, indent: string): string[] =>
    nodes
      .filter((node) => node.parentId === parentId)
      .flatMap((node) => [indent + node.title, ...under(node.id, `${indent}-`)]);
  return under(null, '');
};

it('shows the pages in their order in one statement, and only to who may read', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const bakers = await house.community('Bakers', { kind: 'closed', member: [anna!] });
  const a = await write(anna!, bakers.id, 'A');
  await write(anna!, bakers.id, 'A1', a);
  await write(anna!, bakers.id, 'B');
  expect(await outline(anna!, bakers.id)).toEqual(['A', '-A1', 'B']);
  expect((await house.ask(anna!, TREE, { communityId: bakers.id })).pageTree).toMatchObject({
    isWhole: true,
    nodes: expect.arrayContaining([{ id: a, title: 'A', slug: 'a', parentId: null, hasChildren: true }]),
  });
  expect(
    (await house.ask(anna!, TREE, { communityId: bakers.id, under: a })).pageTree.nodes.map(
      (node: { title: string }) => node.title,
    ),
  ).toEqual(['A1']);
  expect((await house.ask(eve!, TREE, { communityId: bakers.id })).errors).toEqual(['FORBIDDEN']);
  // Who asks, the community, the tree.
  expect(await house.statements(() => house.ask(anna!, TREE, { communityId: bakers.id }))).toHaveLength(3);
});

it('of more than two thousand pages comes level by level', async () => {
  const [anna] = await house.people('Anna');
  const bakers = await house.community('Bakers', { member: [anna!] });
  const top = await write(anna!, bakers.id, 'Top');
  await house.db.rows(
    `INSERT INTO content (id, kind, community_id, audience, author_id, title, body, text, parent_id, position)
     SELECT gen_random_uuid(), 'page', $1, 'everyone', $2, 'P' || n, '{}', '', $3, n FROM generate_series(1, 2000) n`,
    [bakers.id, anna!.id, top],
  );
  const { pageTree } = await house.ask(anna!, TREE, { communityId: bakers.id });
  expect(pageTree).toMatchObject({ isWhole: false, nodes: [{ title: 'Top', hasChildren: true }] });
});

describe('moving', () => {
  it('puts a page first, last, or behind another, with all under it', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const bakers = await house.community('Bakers', { member: [anna!, ben!] });
    const a = await write(anna!, bakers.id, 'A');
    const b = await write(anna!, bakers.id, 'B');
    const c = await write(anna!, bakers.id, 'C');
    await write(anna!, bakers.id, 'C1', c);
    await move(ben!, c, { after: null });
    expect(await outline(anna!, bakers.id)).toEqual(['C', '-C1', 'A', 'B']);
    await move(ben!, c, { after: a });
    expect(await outline(anna!, bakers.id)).toEqual(['A', 'C', '-C1', 'B']);
    const { pageMove } = await move(ben!, c, { parentId: b });
    expect(pageMove.page).toEqual({ id: c, parentId: b, breadcrumbs: [{ title: 'B' }] });
    expect(await outline(anna!, bakers.id)).toEqual(['A', 'B', '-C', '--C1']);
    expect(await house.factsBy(ben!)).toEqual([PageMoved.name, PageMoved.name, PageMoved.name]);
  });

  it('never makes a circle, a tree too deep, or a page in another community', async () => {
    const [anna] = await house.people('Anna');
    const bakers = await house.community('Bakers', { member: [anna!] });
    const others = await house.community('Others', { member: [anna!] });
    const elsewhere = await write(anna!, others.id, 'Elsewhere');
    const path: string[] = [];
    for (let n = 0; n < wikiLimits.depth; n++) path.push(await write(anna!, bakers.id, `P${n}`, path.at(-1)));
    const branch = await write(anna!, bakers.id, 'Branch');
    await write(anna!, bakers.id, 'Leaf', branch);
    const codeOf = async (id: string, input: object) =>
      (await move(anna!, id, input)).pageMove.userErrors[0]?.code;

    expect(await codeOf(path[0]!, { parentId: path[3] })).toBe('page.underItself');
    expect(await codeOf(path[0]!, { parentId: path[0] })).toBe('page.underItself');
    expect(await codeOf(branch, { parentId: path.at(-2) })).toBe('page.tooDeep');
    expect(await codeOf(branch, { parentId: path.at(-3) })).toBe(undefined);
    expect(await codeOf(branch, { parentId: elsewhere })).toBe('page.otherCommunity');
    expect(await codeOf(branch, { after: newId() })).toBe('page.unknownPlace');
  });

  it('is for members', async () => {
    const [anna, eve] = await house.people('Anna', 'Eve');
    const bakers = await house.community('Bakers', { member: [anna!] });
    const a = await write(anna!, bakers.id, 'A');
    expect((await move(eve!, a, { after: null })).errors).toEqual(['FORBIDDEN']);
  });

  it('keeps its order after more moves to one place than halves fit in a number', async () => {
    const [anna] = await house.people('Anna');
    const bakers = await house.community('Bakers', { member: [anna!] });
    const [a, b, c] = [
      await write(anna!, bakers.id, 'A'),
      await write(anna!, bakers.id, 'B'),
      await write(anna!, bakers.id, 'C'),
    ];
    for (let turn = 0; turn < 70; turn++) {
      await move(anna!, turn % 2 ? b : c, { after: a });
      expect(await outline(anna!, bakers.id)).toEqual(turn % 2 ? ['A', 'B', 'C'] : ['A', 'C', 'B']);
    }
  });
});

describe('moving to another community', () => {
  const BY_ADDRESS = `query ($community: String!, $path: String!) {
    pageByAddress(community: $community, path: $path) { id community { slug } } }`;
  const PAGE = `query ($id: ID!) { page(id: $id) { title revision commentCount owner { person { name } } } }`;
  const COMMENT = `mutation ($input: CommentPublishInput!) {
    commentPublish(input: $input) { comment { id } userErrors { code } } }`;

  it('takes along what stands under it and what was said, to whoever may read there', async () => {
    const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
    const bakers = await house.community('Bakers', { member: [anna!, ben!] });
    const board = await house.community('Board', { kind: 'secret', member: [anna!] });
    const there = await write(anna!, board.id, 'There');
    const a = await write(anna!, bakers.id, 'A');
    const a1 = await write(anna!, bakers.id, 'A1', a);
    const gone = await write(anna!, bakers.id, 'Gone', a1);
    await house.ask(anna!, WITHDRAW, { id: gone });
    const { commentPublish } = await house.ask(ben!, COMMENT, { input: { rootId: a1, body: said('Mooi') } });

    const { pageMove } = await move(anna!, a, { communityId: board.id, parentId: there });

    expect(pageMove).toMatchObject({ userErrors: [], page: { breadcrumbs: [{ title: 'There' }] } });
    expect(await outline(anna!, bakers.id)).toEqual([]);
    expect(await outline(anna!, board.id)).toEqual(['There', '-A', '--A1']);
    for (const as of [ben!, eve!])
      for (const id of [a, a1]) expect((await house.ask(as, PAGE, { id })).errors).toEqual(['NOT_FOUND']);
    expect(
      (await house.ask(ben!, `query ($id: ID!) { comment(id: $id) { id } }`, commentPublish.comment)).errors,
    ).toEqual(['NOT_FOUND']);
    expect((await house.ask(anna!, PAGE, { id: a1 })).page).toMatchObject({ revision: 1, commentCount: 1 });
    expect((await house.ask(anna!, RESTORE, { id: gone })).pageRestore.page.parentId).toBe(a1);
    for (const community of [bakers.slug, board.slug])
      expect((await house.ask(anna!, BY_ADDRESS, { community, path: 'a1' })).pageByAddress).toEqual({
        id: a1,
        community: { slug: board.slug },
      });
  });

  it('leaves it without owner when its owner cannot read it there', async () => {
    const [anna, mo] = await house.people('Anna', 'Mo');
    const bakers = await house.community('Bakers', { member: [anna!], moderator: [mo!] });
    const board = await house.community('Board', { kind: 'closed', member: [mo!] });
    const a = await write(anna!, bakers.id, 'A');
    expect((await move(mo!, a, { communityId: board.id })).pageMove.userErrors).toEqual([]);
    expect((await house.ask(mo!, PAGE, { id: a })).page.owner).toBe(null);
  });

  it('asks for rights at both ends', async () => {
    const [anna, ben, mo] = await house.people('Anna', 'Ben', 'Mo');
    const bakers = await house.community('Bakers', { member: [anna!, ben!] });
    const open = await house.community('Open', { member: [ben!] });
    const secret = await house.community('Secret', { kind: 'secret', member: [mo!] });
    const shared = await house.community('Shared', { member: [anna!, ben!] });
    const a = await write(anna!, bakers.id, 'A');
    expect((await move(anna!, a, { communityId: open.id })).errors).toEqual(['FORBIDDEN']);
    expect((await move(anna!, a, { communityId: secret.id })).errors).toEqual(['NOT_FOUND']);
    expect((await move(anna!, a, { communityId: newId() })).errors).toEqual(['NOT_FOUND']);
    expect((await move(ben!, a, { communityId: shared.id })).pageMove.userErrors).toEqual([
      { code: 'page.branchOfOthers', field: null },
    ]);
    await write(ben!, bakers.id, 'Van Ben', a);
    expect((await move(anna!, a, { communityId: shared.id })).pageMove.userErrors).toEqual([
      { code: 'page.branchOfOthers', field: null },
    ]);
    expect(await outline(anna!, shared.id)).toEqual([]);
  });

  it('and back by many at once loses no page, makes no circle, and never stands still', async () => {
    const people = await house.people('Anna', 'Ben', 'Cas', 'Dana');
    const rooms = [
      await house.community('Left', { moderator: people }),
      await house.community('Right', { kind: 'closed', moderator: people }),
    ];
    let seed = 11;
    const roll = (below: number) => (seed = (seed * 1103515245 + 12345) % 2 ** 31) % below;
    const ids: string[] = [];
    for (let n = 0; n < 12; n++) ids.push(await write(people[0]!, rooms[n % 2]!.id, `P${n}`));
    const any = () => ids[roll(ids.length)]!;
    let moved = 0;
    await Promise.all(
      people.map(async (as) => {
        for (let n = 0; n < 60; n++) {
          const { errors, pageMove } = await move(as, any(), {
            communityId: rooms[roll(2)]!.id,
            parentId: roll(3) ? any() : null,
          });
          expect(errors ?? []).not.toContain('INTERNAL');
          if (pageMove?.page) moved += 1;
        }
      }),
    );
    const [counts] = await house.db.rows<Record<string, number>>(
      `WITH RECURSIVE reach AS (
         SELECT id, community_id, 1 AS depth FROM content WHERE id = ANY($1) AND parent_id IS NULL
         UNION ALL
         SELECT c.id, c.community_id, r.depth + 1 FROM reach r
           JOIN content c ON c.parent_id = r.id AND c.community_id = r.community_id WHERE r.depth < 40)
       SELECT count(DISTINCT id)::int AS reached,
         (SELECT count(*)::int FROM content c JOIN community m ON m.id = c.community_id
           WHERE c.id = ANY($1) AND (c.audience = 'everyone') <> (m.kind = 'open')) AS misread FROM reach`,
      [ids],
    );
    expect(counts).toEqual({ reached: ids.length, misread: 0 });
    expect(moved).toBeGreaterThan(50);
  }, 120_000);
});

describe('withdrawing', () => {
  it('takes the branch along, and brings it back as it was', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const bakers = await house.community('Bakers', { member: [anna!, ben!] });
    const a = await write(anna!, bakers.id, 'A');
    const a1 = await write(anna!, bakers.id, 'A1', a);
    const a2 = await write(anna!, bakers.id, 'A2', a);
    await write(anna!, bakers.id, 'B');
    await house.ask(anna!, WITHDRAW, { id: a2 });
    await house.ask(anna!, WITHDRAW, { id: a });
    expect(await outline(ben!, bakers.id)).toEqual(['B']);
    expect((await house.ask(ben!, RESTORE, { id: a })).errors).toEqual(['NOT_FOUND']);
    expect((await house.ask(anna!, RESTORE, { id: a })).pageRestore.userErrors).toEqual([]);
    expect(await outline(ben!, bakers.id)).toEqual(['A', '-A1', 'B']);
    expect((await house.factsBy(anna!)).slice(-5)).toEqual([
      PageWithdrawn.name,
      PageWithdrawn.name,
      PageWithdrawn.name,
      PageRestored.name,
      PageRestored.name,
    ]);
    expect(a1).toBeTruthy();
  });

  it('tells that it went, and by whom, to those who could read it, and to nobody else', async () => {
    const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
    const bakers = await house.community('Bakers', { kind: 'closed', member: [anna!, ben!] });
    const a = await write(anna!, bakers.id, 'A');
    const gone = async (as: Guest, id = a) =>
      (
        await house.ask(as, `query ($id: ID!) { pageGone(id: $id) { at by { name } viewerCanRestore } }`, {
          id,
        })
      ).pageGone;
    expect(await gone(anna!)).toBe(null);
    await house.ask(anna!, WITHDRAW, { id: a });
    expect(await gone(anna!)).toMatchObject({ by: { name: 'Anna' }, viewerCanRestore: true });
    expect(await gone(ben!)).toMatchObject({ by: { name: 'Anna' }, viewerCanRestore: false });
    for (const id of [a, newId(), 'x']) expect(await gone(eve!, id)).toBe(null);
  });

  it('does not take along pages of others, unless by a moderator', async () => {
    const [anna, ben, mo] = await house.people('Anna', 'Ben', 'Mo');
    const bakers = await house.community('Bakers', { member: [anna!, ben!], moderator: [mo!] });
    const a = await write(anna!, bakers.id, 'A');
    await write(ben!, bakers.id, 'Van Ben', a);
    expect((await house.ask(anna!, WITHDRAW, { id: a })).pageWithdraw.userErrors).toEqual([
      { code: 'page.branchOfOthers' },
    ]);
    expect((await house.ask(ben!, WITHDRAW, { id: a })).errors).toEqual(['FORBIDDEN']);
    expect((await house.ask(mo!, WITHDRAW, { id: a })).pageWithdraw.userErrors).toEqual([]);
    expect(await outline(ben!, bakers.id)).toEqual([]);
  });

  it('a page whose parent has gone since comes back at the top', async () => {
    const [anna] = await house.people('Anna');
    const bakers = await house.community('Bakers', { member: [anna!] });
    const a = await write(anna!, bakers.id, 'A');
    const a1 = await write(anna!, bakers.id, 'A1', a);
    await house.ask(anna!, WITHDRAW, { id: a1 });
    await house.ask(anna!, WITHDRAW, { id: a });
    expect((await house.ask(anna!, RESTORE, { id: a1 })).pageRestore.page.parentId).toBe(null);
    expect(await outline(anna!, bakers.id)).toEqual(['A1']);
  });
});

it('stays a tree through a thousand moves, new pages, withdrawals and returns at once', async () => {
  const people = await house.people('Anna', 'Ben', 'Cas', 'Dana');
  const bakers = await house.community('Bakers', { owner: [people[0]!], moderator: people.slice(1) });
  let seed = 7;
  const roll = (below: number) => (seed = (seed * 1103515245 + 12345) % 2 ** 31) % below;
  const ids: string[] = [];
  for (let n = 0; n < 12; n++) ids.push(await write(people[0]!, bakers.id, `P${n}`));
  const any = () => ids[roll(ids.length)]!;
  const turn = async (as: Guest) => {
    const act = roll(10);
    if (act < 6)
      await move(as, any(), { parentId: roll(4) ? any() : null, after: roll(3) ? undefined : null });
    else if (act < 7 && ids.length < 60) {
      const input = { communityId: bakers.id, title: 'N', body: said('n'), parentId: roll(2) ? any() : null };
      const { pagePublish } = await house.ask(as, PUBLISH, { input });
      if (pagePublish?.page) ids.push(pagePublish.page.id as string);
    } else if (act < 8) await house.ask(as, WITHDRAW, { id: any() });
    else await house.ask(as, RESTORE, { id: any() });
  };
  await Promise.all(
    people.map(async (as) => {
      for (let n = 0; n < 250; n++) await turn(as);
    }),
  );
  const [counts] = await house.db.rows<Record<string, number>>(
    `WITH RECURSIVE reach AS (
       SELECT id, 1 AS depth FROM content WHERE community_id = $1 AND parent_id IS NULL
       UNION ALL
       SELECT c.id, r.depth + 1 FROM reach r JOIN content c ON c.parent_id = r.id WHERE r.depth < 40)
     SELECT (SELECT count(*)::int FROM content WHERE community_id = $1) AS pages,
       (SELECT count(DISTINCT id)::int FROM reach) AS reached,
       (SELECT max(depth)::int FROM reach JOIN content c USING (id) WHERE c.withdrawn_at IS NULL) AS deepest,
       (SELECT count(*)::int FROM content c JOIN content p ON p.id = c.parent_id
         WHERE c.community_id = $1 AND c.withdrawn_at IS NULL AND p.withdrawn_at IS NOT NULL) AS orphans`,
    [bakers.id],
  );
  expect(counts).toMatchObject({ pages: ids.length, reached: ids.length, orphans: 0 });
  expect(counts!['deepest']).toBeLessThanOrEqual(wikiLimits.depth);
}, 120_000);
