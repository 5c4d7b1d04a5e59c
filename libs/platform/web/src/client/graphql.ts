import { type DocumentNode, gql } from '@apollo/client';
import { type FragmentRegistryAPI, createFragmentRegistry } from '@apollo/client/cache';
import type { graphql as Typed } from '../../generated';

/** Fragments make themselves known when their component is loaded; a query then only has to name them. */
export const fragments: FragmentRegistryAPI = createFragmentRegistry();

/** A GraphQL document beside the component that needs it. Its types are generated from `schema.graphql`. */
export const graphql = ((source: string): DocumentNode => {
  const document = gql(source);
  fragments.register(document);
  return document;
}) as unknown as typeof Typed;
