import { PostMoved } from '@plein/contract';
import {
  type Asking,
  Community,
  Gate,
  type Viewer,
  communityPolicy,
  personById,
  signedIn,
} from '@plein/kernel/server';
import { Db, byId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type MovePlace, type PostMoveEffect, PostMovement } from './post-moves.io';
import { postPolicy } from './post.policy';

/** So many moves of one post are told; nobody reads more. */
const mostTold = 10;

/** Who reads what stands in place `$n`: its members, or everyone when it is open or the square. */
const readers = (place: `$${number}`) => `
  SELECT p.id FROM person p WHERE p.status = 'active' AND (
    NOT EXISTS (SELECT FROM community k WHERE k.id = ${place}::uuid AND k.kind <> 'open')
    OR EXISTS (SELECT FROM membership m WHERE m.community_id = ${place}::uuid AND m.person_id = p.id))`;

/** Where a post has been, and what it would change if it went elsewhere. */
@Injectable()
export class PostMoves {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
  ) {}

  /** The newest first. A place is named only to who may know of it; what says nothing then is left out. */
  async of(asking: Asking, id: string): Promise<PostMovement[]> {
    const viewer = signedIn(asking);
    const post = await this.gate.open(viewer, postPolicy, 'read', id);
    const facts = await this.db.rows<{ id: string; at: Date; byId: string; from?: string; to?: string }>(
      `SELECT id, occurred_at AS at, actor_id AS "byId", details->>'from' AS "from", details->>'to' AS "to" FROM fact
        WHERE audited AND subject_id = $1 AND name = $2 ORDER BY id DESC LIMIT ${mostTold}`,
      [post.id, PostMoved.name],
    );
    const ids = facts.flatMap(({ from, to }) => [from, to]).filter((one) => one != null);
    const communities = byId(ids.length ? await this.db.of(Community).findBy({ id: In(ids) }) : []);
    const placeOf = (placeId: string | null | undefined): MovePlace => {
      const community = placeId ? communities.get(placeId) : undefined;
      const isKnown = community !== undefined && communityPolicy.can(viewer, 'read', community);
      return { community: isKnown ? community : null, isHidden: !!placeId && !isKnown };
    };
    const told = await Promise.all(
      facts.map(async ({ byId: actorId, from, to, ...fact }) =>
        Object.assign(new PostMovement(), fact, {
          by: (await personById(asking).load(actorId))!,
          from: placeOf(from),
          to: placeOf(to),
        }),
      ),
    );
    return told.filter(({ from, to }) => !(from.isHidden && to.isHidden));
  }

  async effect(viewer: Viewer, id: string, communityId: string | null): Promise<PostMoveEffect> {
    const post = await this.gate.open(viewer, postPolicy, 'move', id);
    if (communityId) await this.gate.open(viewer, communityPolicy, 'post', communityId);
    const [effect] = await this.db.rows<PostMoveEffect>(
      `WITH there AS MATERIALIZED (${readers('$2')})
       SELECT (SELECT count(*)::int FROM there) AS "readerCount",
         (SELECT count(*)::int FROM (${readers('$1')}) here WHERE here.id NOT IN (SELECT id FROM there)) AS "losingCount"`,
      [post.communityId, communityId],
    );
    return effect!;
  }
}
