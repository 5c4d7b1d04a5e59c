import {
  PostPlacesChanged,
  PostShared,
  PostUnshared,
  type PostType,
  mostPlaces,
  standsAlone,
} from '@plein/contract';
import { type Community, Facts, Gate, type Viewer, communityPolicy } from '@plein/kernel/server';
import { Db, Problem, Refusal } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { Post } from './post.entity';
import { mayShareIn, mayUnshareFrom, postPolicy } from './post.policy';

/**
 * One post in several communities, with one conversation. It is of one community, and that one is open: so everyone
 * reads it anyway, and standing in another community as well gives nobody more to read.
 */
@Injectable()
export class PostPlaces {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
  ) {}

  /**
   * Where else a new post stands.
   * @throws Problem when it cannot stand in several communities, or not in so many.
   */
  async others(
    viewer: Viewer,
    postType: PostType,
    home: Community | null,
    given: readonly string[] | null | undefined,
  ): Promise<string[] | null> {
    const ids = [...new Set((given ?? []).map((id) => id.toLowerCase()))].filter((id) => id !== home?.id);
    if (ids.length === 0) return null;
    if (standsAlone(postType)) throw new Problem('post.standsAlone', 'alsoInIds');
    if (home?.kind !== 'open') throw new Problem('post.notForEveryone', 'alsoInIds');
    if (ids.length >= mostPlaces) throw new Problem('post.tooManyPlaces', 'alsoInIds');
    for (const id of ids) await this.gate.open(viewer, communityPolicy, 'post', id);
    return ids;
  }

  /** In one more community; twice is once. */
  share(viewer: Viewer, id: string, placeId: string): Promise<Post> {
    return this.db.transact(async () => {
      const place = await this.gate.openToChange(viewer, communityPolicy, 'post', placeId);
      const post = await this.gate.openToChange(viewer, postPolicy, 'read', id);
      if (!mayShareIn(viewer, post, place.id)) throw new Refusal('FORBIDDEN');
      const others = post.alsoInIds ?? [];
      if (post.communityId === place.id || others.includes(place.id)) return post;
      if (standsAlone(post.postType)) throw new Problem('post.standsAlone');
      if (post.communityId === null || post.audience !== 'everyone') throw new Problem('post.notForEveryone');
      if (others.length + 1 >= mostPlaces) throw new Problem('post.tooManyPlaces');
      return this.stand(viewer, post, [...others, place.id], PostShared, place.id);
    });
  }

  /** Out of a community that shows it as well. From its own community it can be moved. */
  unshare(viewer: Viewer, id: string, placeId: string): Promise<Post> {
    return this.db.transact(async () => {
      const post = await this.gate.openToChange(viewer, postPolicy, 'read', id);
      if (!mayUnshareFrom(viewer, post, placeId)) throw new Refusal('FORBIDDEN');
      const others = (post.alsoInIds ?? []).filter((other) => other !== placeId);
      if (others.length === (post.alsoInIds ?? []).length) return post;
      return this.stand(viewer, post, others, PostUnshared, placeId);
    });
  }

  private async stand(
    viewer: Viewer,
    post: Post,
    others: string[],
    type: typeof PostShared,
    placeId: string,
  ): Promise<Post> {
    post.alsoInIds = others.length > 0 ? others : null;
    await this.db.rows('UPDATE content SET also_in = $2 WHERE id = $1 OR root_id = $1', [
      post.id,
      post.alsoInIds,
    ]);
    const { id: postId, communityId, authorId, alsoInIds } = post;
    const ref = { postId, communityId, alsoInIds };
    await this.facts.record(type, { ...ref, authorId, placeId }, viewer, { place: placeId });
    await this.facts.record(PostPlacesChanged, ref, viewer);
    return post;
  }
}
