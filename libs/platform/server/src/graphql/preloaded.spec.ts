import { openHouse } from '@plein/house';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType } from 'graphql';

const house = openHouse();

it('reads plain fields without a resolver', () => {
  const { schema } = house.app.get(GraphQLSchemaHost);
  const post = schema.getType('Post');
  if (!isObjectType(post)) throw new Error('There are no posts.');
  const { id, language, commentCount, author } = post.getFields();
  expect([id, language, commentCount].map((field) => field?.resolve)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(author?.resolve).toBeInstanceOf(Function);
});
