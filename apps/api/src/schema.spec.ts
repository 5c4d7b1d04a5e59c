import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { House } from '@plein/house';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema, isInputObjectType, lexicographicSortSchema, printSchema } from 'graphql';

const file = 'schema.graphql';

/** The committed schema is reviewed like code. `npm run schema` writes it anew. */
it('is the schema that the servers serve', async () => {
  const house = await House.open();
  const served = `${printSchema(lexicographicSortSchema(house.app.get(GraphQLSchemaHost).schema))}\n`;
  await house.close();
  if (process.env['UPDATE_SCHEMA']) writeFileSync(file, served);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(served);
}, 60_000);

// Compiled documents leave defaults inside variables out, so such a default would hold only the first time.
it('has no default values inside inputs', () => {
  const types = Object.values(buildSchema(readFileSync(file, 'utf8')).getTypeMap()).filter(isInputObjectType);
  const defaults = types.flatMap((type) =>
    Object.values(type.getFields()).filter((field) => field.defaultValue !== undefined),
  );
  expect(defaults.map(({ name }) => name)).toEqual([]);
});
