import { openHouse } from '@plein/house';
import { DataSource } from 'typeorm';

const house = openHouse();

it('builds from the migrations what the entities describe', async () => {
  const source = house.app.get(DataSource);
  // TypeORM looks there for the expressions of generated columns, which are the migrations' own.
  await source.query(
    'CREATE TABLE typeorm_metadata (type text, database text, schema text, "table" text, name text, value text)',
  );
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  const wanted = upQueries.map(({ query }) => query).filter(concernsColumns);
  expect(wanted).toEqual([]);
});

/** Indexes, checks, defaults, foreign keys and what the database keeps by itself are the migrations' own business. */
const concernsColumns = (query: string) =>
  /CREATE TABLE|ADD "|DROP COLUMN|ALTER COLUMN .* (TYPE|SET NOT NULL|DROP NOT NULL)/.test(query) &&
  !/typeorm_metadata|DROP COLUMN "search"/.test(query);
