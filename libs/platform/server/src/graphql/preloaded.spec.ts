import { openHouse } from '@plein/house';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType } from 'graphql';

const house = openHouse();

it('reads plain fields without a resolver', () => {
  const { schema } = house.app.get(GraphQLSchemaHost);
  const post = schema.getType('Post');
  if (!isObjectType(post)) throw new Error('There are no posts.');
  const { id, body, commentCount, author } = post.getFields();
  expect([id, body, commentCount].map((field) => field?.resolve)).toEqual([undefined, undefined, undefined]);
  expect(author?.resolve).toBeInstanceOf(Function);
});
