import type { Type } from '@nestjs/common';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** Items of a list at once: when nobody says, and at the most. */
export const pageLimits = { first: 20, most: 100 } as const;

/** Which part of a list: how many, and after which one. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: pageLimits.first }) @IsInt() @Min(1) @Max(pageLimits.most) first: number;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() after?: string | null;
}

@ObjectType()
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field(() => ID, { nullable: true }) endCursor?: string | null;
}

export interface Page<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: PageInfo;
}

/** Declares `XConnection` and `XEdge`, so that no feature writes them by hand. */
export function connectionOf<T>(node: Type<T>, name = node.name): Type<Page<T>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => node) node: T;
    @Field(() => ID) cursor: string;
  }
  @ObjectType(`${name}Connection`)
  class Connection implements Page<T> {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => PageInfo) pageInfo: PageInfo;
  }
  return Connection;
}

/** A page of what was found. Give one more than asked for, so that it knows whether there is more. */
export function toPage<T extends { id: string }>(found: T[], first: number): Page<T> {
  const edges = found.slice(0, first).map((node) => ({ node, cursor: node.id }));
  return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** Newest first. Ids sort by time, so the id is both the order and the cursor. */
export async function pageOf<T extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<T>,
  { first, after }: PageArgs,
): Promise<Page<T>> {
  if (after) query.andWhere(`${query.alias}.id < :after`, { after });
  return toPage(
    await query
      .orderBy(`${query.alias}.id`, 'DESC')
      .take(first + 1)
      .getMany(),
    first,
  );
}
