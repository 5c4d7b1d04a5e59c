import fs from 'node:fs';
import path from 'node:path';

type Graph = {
  nodes: Record<string, { data: { tags: string[] } }>;
  dependencies: Record<string, { target: string }[]>;
};
type Checker = {
  refused: (graph: Graph) => string[];
  trespasses: (files: { file: string; project: string; text: string }[], doors: string[]) => string[];
};

const checker = import(path.resolve('tools/check-boundaries.mjs')) as Promise<Checker>;
const fixture = JSON.parse(fs.readFileSync('tools/fixtures/broken-stairs.json', 'utf8')) as Graph & {
  breaks: string[];
};

/** A guard that nobody has seen refuse is not a guard. */
it('refuses every kind of step that goes up, sideways or across', async () => {
  const { refused } = await checker;
  expect(refused(fixture)).toEqual(fixture.breaks);
});

it('refuses imports that leave a project by a path or reach past its door', async () => {
  const { trespasses } = await checker;
  const file = (text: string) => [
    { file: 'libs/things/posts/server/src/post.ts', project: 'libs/things/posts/server', text },
  ];
  const doors = ['@plein/kernel/server'];
  expect(trespasses(file("import { Post } from './post.entity';"), doors)).toEqual([]);
  expect(trespasses(file("import { Gate } from '@plein/kernel/server';"), doors)).toEqual([]);
  expect(trespasses(file("import { Gate } from '@plein/kernel/server/src/gate';"), doors)).toHaveLength(1);
  expect(trespasses(file("import { Gate } from '../../../../kernel/server/src/gate';"), doors)).toHaveLength(
    1,
  );
  expect(
    trespasses(file("const gate = await import('../../../../kernel/server/src/gate');"), doors),
  ).toHaveLength(1);
});
