import { stat } from 'node:fs/promises';
import path from 'node:path';
import { plainText } from '@plein/document';
import { Content, reviseContent } from '@plein/kernel/server';
import { Db, insertRows } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { linkRows, relink } from '../content-rows';
import { type Known, knownOf, remember, rememberChange, sourceName } from '../imported';
import { ImportProblem, type Place } from '../place.service';
import { type ImportReport, Tally, type Watch } from '../report';
import { peopleOf } from './people';
import { giveIds } from './give-ids';
import { readLines } from './read-lines';
import { type GivenPost, Unreadable, readPost } from './read-post';
import { type Hung, hang } from './threads';

/** Texts per transaction. */
const batch = 2_000;
/** All texts of a file are known at once, to find threads. */
const mostPosts = 500_000;

/** Brings in a file with a post per line, with its authors and threads. Nobody is told of it. */
@Injectable()
export class PostsImport {
  constructor(private readonly db: Db) {}

  async run(file: string, place: Place, { progress, stored }: Watch = {}): Promise<ImportReport> {
    if (!(await stat(file).catch(() => null))?.isFile())
      throw new ImportProblem(`There is no file "${file}".`);
    const source = sourceName(path.basename(file));
    const tally = new Tally('posts', 'comments', 'people');
    const posts = await this.read(file, source, tally);
    progress?.(`${posts.length} lines were read.`);
    const people = await this.db.transact(() =>
      peopleOf(
        this.db,
        place.community.id,
        source,
        posts.map(({ author }) => author),
        tally,
      ),
    );
    const known = await knownOf(this.db, place.community.id, source, 'post');
    const ids = new Map([...known].map(([key, { targetId }]) => [key, targetId]));
    const hung = hang(posts, (line) => `${source}:${line}`, tally);
    const fresh = hung.filter(({ key }) => !known.has(key));
    giveIds(fresh, ids);
    await this.revise(hung, known, people, { place, source, tally, stored });
    // Posts before what hangs on them.
    const ordered = [...fresh.filter(({ rootKey }) => !rootKey), ...fresh.filter(({ rootKey }) => rootKey)];
    for (let from = 0; from < ordered.length; from += batch) {
      const some = ordered.slice(from, from + batch);
      await this.store(some, ids, people, place, source);
      for (const { rootKey } of some) tally.add(rootKey ? 'comments' : 'posts', 'created');
      await stored?.(some.map(({ key }) => ids.get(key)!));
      progress?.(`${Math.min(from + batch, ordered.length)} of ${ordered.length} texts are stored.`);
    }
    return tally.report(place.community, source);
  }

  private async read(file: string, source: string, tally: Tally): Promise<GivenPost[]> {
    const posts: GivenPost[] = [];
    let broken = 0;
    const refuse = (line: number, why: string) => {
      tally.add('posts', 'skipped');
      tally.leave(`${source}:${line}`, 'the line', why);
    };
    for await (const { number, text } of readLines(file, refuse)) {
      if (posts.length >= mostPosts)
        throw new ImportProblem(`The file holds more than ${mostPosts} posts; cut it in parts.`);
      try {
        const post = readPost(number, text);
        if (post.wasRepaired) broken++;
        posts.push(post);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        refuse(number, error.message);
      }
    }
    if (broken)
      tally.leave(
        source,
        `${broken} texts with "â\u0082¬" instead of "€" and the like`,
        'they were put right',
      );
    return posts;
  }

  private store(
    some: readonly Hung[],
    ids: ReadonlyMap<string, string>,
    people: ReadonlyMap<string, string>,
    place: Place,
    source: string,
  ): Promise<void> {
    const communityId = place.community.id;
    const row = ({ post, key, rootKey, replyToKey }: Hung) => ({
      id: ids.get(key),
      kind: rootKey ? 'comment' : 'post',
      community_id: communityId,
      audience: place.audience,
      author_id: people.get(post.author.key),
      language: post.language ?? place.community.language,
      body: post.body,
      text: plainText(post.body),
      created_at: post.createdAt ?? new Date(),
      revision: 1,
      comment_count: 0,
      reaction_counts: {},
      post_type: rootKey ? null : post.postType,
      root_id: rootKey ? ids.get(rootKey) : null,
      reply_to_id: replyToKey ? ids.get(replyToKey) : null,
      import_key: `${source}/${key}`,
    });
    return this.db.transact(async () => {
      await insertRows(this.db, 'content', some.map(row));
      await insertRows(
        this.db,
        'content_link',
        some.flatMap(({ post, key }) => linkRows(ids.get(key)!, post.body)),
      );
      await remember(
        this.db,
        communityId,
        source,
        some.map(({ post, key }) => ({
          kind: 'post',
          key,
          targetId: ids.get(key)!,
          checksum: post.checksum,
        })),
      );
      await this.count(new Set(some.flatMap(({ rootKey }) => (rootKey ? [ids.get(rootKey)!] : []))));
    });
  }

  /** Texts that read differently since the last time; those that were worked on here stay as they are. */
  private async revise(
    hung: readonly Hung[],
    known: ReadonlyMap<string, Known>,
    people: ReadonlyMap<string, string>,
    { place, source, tally, stored }: { place: Place; source: string; tally: Tally; stored: Watch['stored'] },
  ): Promise<void> {
    for (const { post, key, rootKey } of hung) {
      const before = known.get(key);
      if (!before) continue;
      const kind = rootKey ? 'comments' : 'posts';
      if (before.checksum === post.checksum) {
        tally.add(kind, 'unchanged');
        continue;
      }
      const changed = await this.db.transact(async () => {
        const content = await this.db
          .of(Content)
          .findOne({ where: { id: before.targetId }, lock: { mode: 'pessimistic_write' } });
        if (!content || content.withdrawnAt || content.revision !== before.revision) return false;
        await reviseContent(this.db, content, people.get(post.author.key)!, { body: post.body });
        await this.db.rows(
          'UPDATE content SET body = $2, text = $3, revision = $4, revised_at = $5 WHERE id = $1',
          [content.id, JSON.stringify(content.body), content.text, content.revision, content.revisedAt],
        );
        await relink(this.db, content.id, post.body);
        const { checksum } = post;
        await rememberChange(this.db, place.community.id, source, {
          kind: 'post',
          key,
          targetId: content.id,
          checksum,
          revision: content.revision,
        });
        return true;
      });
      tally.add(kind, changed ? 'changed' : 'unchanged');
      if (changed) await stored?.([before.targetId]);
      else tally.leave(`${source}:${post.line}`, 'its new text', 'the post was changed or withdrawn here');
    }
  }

  private async count(rootIds: ReadonlySet<string>): Promise<void> {
    if (!rootIds.size) return;
    await this.db.rows(
      `UPDATE content c SET comment_count = found.count FROM (
         SELECT root_id, count(*)::int AS count FROM content
          WHERE root_id = ANY($1::uuid[]) AND withdrawn_at IS NULL GROUP BY root_id) found
        WHERE c.id = found.root_id`,
      [[...rootIds]],
    );
  }
}
