import { openHouse } from '@plein/house';
import { DataSource } from 'typeorm';

const house = openHouse();

it('builds from the migrations what the entities describe', async () => {
  const { upQueries } = await house.app.get(DataSource).driver.createSchemaBuilder().log();
  const wanted = upQueries.map(({ query }) => query).filter(concernsColumns);
  expect(wanted).toEqual([]);
});

/** Indexes, checks, defaults and foreign keys are the migrations' own business; tables and columns are both's. */
const concernsColumns = (query: string) =>
  /CREATE TABLE|ADD "|DROP COLUMN|ALTER COLUMN .* (TYPE|SET NOT NULL|DROP NOT NULL)/.test(query) &&
  !/typeorm_metadata/.test(query);
