import {
  CommentPublished,
  type CommentRef,
  CommentRestored,
  CommentRevised,
  CommentWithdrawn,
  CommunityRevised,
  ContentReactedTo,
  ContentTakenAway,
  MembershipInvited,
  MembershipRequested,
  MembershipStarted,
  MustReadReminded,
  type NotificationReason,
  type NotificationWhy,
  PageMoved,
  PagePublished,
  PageRestored,
  PageWithdrawn,
  type Placed,
  PollClosed,
  PostAnnounced,
  PostArchived,
  PostCommentsClosed,
  PostMoved,
  PostPinned,
  PostPraised,
  PostPublished,
  PostRestored,
  PostRevised,
  PostWithdrawn,
  RoleAssigned,
  RoleHandoverOffered,
  type RoleRef,
  type RoleRefs,
  SaveReminded,
  ScheduleFailed,
} from '@plein/contract';
import { type RoleKind, mentions, roleMentions } from '@plein/document';
import { Content, Listeners, type ToldFact, roleHolders } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { audienceSql } from '@plein/posts/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audience } from './audience';
import { type Notice, Notifier } from './notifier';

/** Found at once, of a whole community or of everyone. */
const mostFound = 1_000;

/** What somebody is to a text that addresses their role. */
const whyOf: Record<RoleKind, NotificationWhy> = {
  pageOwners: 'owner',
  owners: 'runs-community',
  moderators: 'moderates-community',
  everyone: 'in-community',
};

/** What is worth a bell, and for whom. Told twice is as told once: an open row takes up what comes after it. */
@Injectable()
export class Notify implements OnModuleInit {
  constructor(
    private readonly listeners: Listeners,
    private readonly db: Db,
    private readonly notifier: Notifier,
    private readonly audience: Audience,
  ) {}

  onModuleInit(): void {
    const { listeners, notifier } = this;
    listeners.on(
      PostPublished,
      'notify',
      (post, { id, actorId }) => this.posted(post.postId, post, actorId, id, post.quotedAuthorId),
      ({ mentions: many, quotedAuthorId, ...places }, actorId) =>
        many > 0 || !!quotedAuthorId || this.audience.isThereFor(places, actorId),
    );
    listeners.on(
      PostRevised,
      'notify',
      async ({ postId, newRoles }, { actorId }) => void (await this.mentioned(postId, actorId, newRoles)),
      ({ mentions: many }) => many > 0,
    );
    listeners.on(CommentPublished, 'notify', (comment, { id, actorId }) =>
      this.commented(comment, actorId, id),
    );
    listeners.on(CommentRevised, 'notify', async ({ commentId, newRoles }, { actorId }) => {
      await this.mentioned(commentId, actorId, newRoles);
    });
    listeners.on(ContentReactedTo, 'notify', ({ contentId }, { actorId }) =>
      this.reacted(contentId, actorId),
    );
    listeners.on(PagePublished, 'notify', ({ pageId }, { id, actorId }) =>
      this.pageChanged(pageId, actorId, id),
    );
    listeners.on(PollClosed, 'notify', async ({ postId }, { id, actorId }) => {
      const poll = await this.find(postId);
      if (poll)
        await notifier.notify([poll.authorId], {
          reason: 'poll-closed',
          actorId,
          contentId: postId,
          thread: postId,
          cause: id,
        });
    });
    listeners.on(PostPraised, 'notify', ({ postId, personIds }, { actorId }) =>
      notifier.notify(personIds, {
        reason: 'praised',
        actorId,
        contentId: postId,
        thread: postId,
        cause: `praised:${postId}`,
      }),
    );
    listeners.on(PostAnnounced, 'notify', ({ postId }, { actorId }) =>
      this.everyoneIn(postId, { reason: 'announced', actorId, cause: `announced:${postId}` }),
    );
    listeners.on(MustReadReminded, 'notify', ({ postId }, { id, actorId }) =>
      this.everyoneIn(postId, { reason: 'read-reminder', actorId, cause: id }),
    );
    const ordered = [
      [PostCommentsClosed, 'comments-closed'],
      [PostArchived, 'post-archived'],
      [PostPinned, 'post-pinned'],
      [PostMoved, 'post-moved'],
    ] as const;
    for (const [fact, reason] of ordered)
      listeners.on(
        fact,
        'notify',
        ({ postId, authorId }, { id, actorId }) =>
          notifier.notify([authorId], { reason, actorId, contentId: postId, thread: postId, cause: id }),
        ({ authorId }, actorId) => authorId !== actorId,
      );
    listeners.on(ScheduleFailed, 'notify', ({ personId, scheduledId }, { id }) =>
      notifier.notify([personId], {
        reason: 'schedule-failed',
        actorId: null,
        thread: `scheduled:${scheduledId}`,
        cause: id,
      }),
    );
    // Not about the text, which is gone: about where it stood.
    listeners.on(ContentTakenAway, 'notify', ({ contentId, communityId, authorId }, { id, actorId }) =>
      notifier.notify([authorId], {
        reason: 'taken-away',
        actorId,
        communityId,
        thread: `taken-away:${contentId}`,
        cause: id,
      }),
    );
    listeners.on(SaveReminded, 'notify', ({ personId, contentId }, { id }) =>
      notifier.notify([personId], {
        reason: 'saved-reminder',
        actorId: null,
        contentId,
        thread: `saved:${contentId}`,
        cause: id,
      }),
    );
    // What the system gives, to the very first person and from the command line, is no news to who gets it.
    listeners.on(RoleAssigned, 'notify', (role, { id, actorId }) =>
      notifier.notify(actorId ? [role.personId] : [], {
        ...scopeOf(role),
        reason: 'role-assigned',
        actorId,
        thread: `role:${role.scopeId ?? 'organisation'}`,
        cause: id,
      }),
    );
    listeners.on(RoleHandoverOffered, 'notify', (role, { id, actorId }) =>
      notifier.notify([role.personId], {
        ...scopeOf(role),
        reason: 'handover-offered',
        actorId,
        thread: `handover:${role.scopeId}`,
        cause: id,
      }),
    );
    const inCommunity = (reason: NotificationReason, communityId: string, { id, actorId }: ToldFact) => ({
      reason,
      actorId,
      communityId,
      thread: `community:${communityId}`,
      cause: id,
    });
    listeners.on(MembershipInvited, 'notify', ({ communityId, personId }, fact) =>
      notifier.notify([personId], inCommunity('invited', communityId, fact)),
    );
    listeners.on(MembershipRequested, 'notify', async ({ communityId }, fact) =>
      notifier.notify(await this.doorkeepers(communityId), inCommunity('requested', communityId, fact)),
    );
    listeners.on(MembershipStarted, 'notify', ({ communityId, personId }, fact) =>
      notifier.notify(fact.actorId ? [personId] : [], inCommunity('approved', communityId, fact)),
    );
    for (const fact of [PostWithdrawn, PostRestored, PostMoved])
      listeners.on(fact, 'recount', ({ postId: contentId }) => notifier.recount({ contentId }));
    listeners.on(CommentWithdrawn, 'recount', ({ commentId: contentId }) =>
      this.db.transact(async () => {
        await notifier.recount({ contentId });
        await notifier.leadElsewhere(contentId);
      }),
    );
    listeners.on(CommentRestored, 'recount', ({ commentId: contentId }) => notifier.recount({ contentId }));
    for (const fact of [PageWithdrawn, PageRestored])
      listeners.on(fact, 'recount', ({ pageId: contentId }) => notifier.recount({ contentId }));
    listeners.on(
      PageMoved,
      'recount',
      ({ pageId: contentId }) => notifier.recount({ contentId }),
      ({ fromCommunityId }) => fromCommunityId !== undefined,
    );
    listeners.on(CommunityRevised, 'recount', ({ communityId }) => notifier.recount({ communityId }));
  }

  /**
   * Once per text and person, also when the text is edited afterwards: then only people, and roles that are new in it.
   * @returns whom it was said to, by name or by role.
   */
  private async mentioned(
    contentId: string,
    actorId: string | null,
    newRoles?: RoleRefs,
  ): Promise<Set<string>> {
    const content = await this.find(contentId);
    if (!content) return new Set();
    const told = new Set(mentions(content.body));
    const cause = `mentioned:${contentId}`;
    const notice = { reason: 'mentioned' as const, actorId, contentId, thread: content.onScreenId, cause };
    await this.notifier.notify([...told], notice);
    for (const role of roleMentions(content.body)) {
      if (newRoles?.some(({ kind, id }) => kind === role.kind && id === role.id) === false) continue;
      const isToAll = role.kind === 'everyone';
      const others = (await roleHolders(this.db, role)).filter((id) => !told.has(id));
      await this.notifier.notify(new Map(others.map((id) => [id, whyOf[role.kind]])), { ...notice, isToAll });
      for (const id of isToAll ? await this.notifier.whoWasTold(cause) : others) told.add(id);
    }
    return told;
  }

  /** Who watches its place or its author hears of everything said there; who is named has heard already. */
  private async posted(
    contentId: string,
    places: Placed,
    actorId: string | null,
    cause: string,
    quotedAuthorId?: string,
  ): Promise<void> {
    const told = await this.mentioned(contentId, actorId);
    if (quotedAuthorId && !told.has(quotedAuthorId)) {
      told.add(quotedAuthorId);
      await this.notifier.notify([quotedAuthorId], {
        reason: 'quoted',
        actorId,
        contentId,
        thread: contentId,
        cause: `quoted:${contentId}`,
      });
    }
    // An announcement is told to everyone already.
    const [post] = await this.db.rows<{ isAnnounced: boolean }>(
      `SELECT post_type = 'announcement' AS "isAnnounced" FROM content WHERE id = $1`,
      [contentId],
    );
    if (!post || post.isAnnounced) return;
    const watchers = await this.audience.ofPost(places, actorId);
    await this.notifier.notify(new Map([...watchers].filter(([id]) => !told.has(id))), {
      reason: 'posted',
      actorId,
      contentId,
      thread: contentId,
      cause,
    });
  }

  /** The closest reason only: who is mentioned is not also told that there was a reply. */
  private async commented(
    { commentId, rootId, replyToId }: CommentRef,
    actorId: string | null,
    cause: string,
  ): Promise<void> {
    const told = await this.mentioned(commentId, actorId);
    const notice = { actorId, contentId: commentId, thread: rootId, cause };
    const answered = replyToId ? await this.find(replyToId) : null;
    if (answered && !told.has(answered.authorId)) {
      told.add(answered.authorId);
      await this.notifier.notify([answered.authorId], { ...notice, reason: 'replied' });
    }
    const others = await this.db.rows<{ id: string; why: NotificationWhy }>(
      `SELECT DISTINCT ON (id) id, why FROM (
         SELECT person_id AS id, 'owner' AS why, 1 AS rank FROM role_assignment
          WHERE scope = 'page' AND scope_id = $1 AND ended_at IS NULL AND (until IS NULL OR until > now())
         UNION ALL SELECT author_id, 'author', 2 FROM content WHERE id = $1
         UNION ALL SELECT author_id, 'part', 3 FROM content
          WHERE root_id = $1 AND kind = 'comment' AND withdrawn_at IS NULL AND id < $2
         UNION ALL SELECT person_id, 'watches', 4 FROM attention_level
          WHERE scope = 'content' AND target = $1 AND level = 'watching' AND (until IS NULL OR until > now())) others
       ORDER BY id, rank`,
      [rootId, commentId],
    );
    await this.notifier.notify(
      new Map(others.filter(({ id }) => !told.has(id)).map(({ id, why }) => [id, why])),
      { ...notice, reason: 'commented' },
    );
  }

  private async reacted(contentId: string, actorId: string | null): Promise<void> {
    const content = await this.find(contentId);
    const [given] = await this.db.rows('SELECT FROM reaction WHERE content_id = $1 AND person_id = $2', [
      contentId,
      actorId,
    ]);
    if (content && given)
      await this.notifier.notify([content.authorId], {
        reason: 'reacted',
        actorId,
        contentId,
        thread: content.onScreenId,
        cause: `reacted:${contentId}:${actorId}`,
      });
  }

  private async pageChanged(pageId: string, actorId: string | null, cause: string): Promise<void> {
    const told = await this.mentioned(pageId, actorId);
    const notice = { actorId, contentId: pageId, thread: pageId, cause };
    const concerned = await this.db.rows<{ id: string; why: NotificationWhy }>(
      `SELECT DISTINCT ON (id) id, why FROM (
         SELECT person_id AS id, 'owner' AS why, 1 AS rank FROM role_assignment
          WHERE scope = 'page' AND scope_id = $1 AND ended_at IS NULL AND (until IS NULL OR until > now())
         UNION ALL SELECT person_id, 'watches', 2 FROM attention_level
          WHERE scope = 'content' AND target = $1 AND level = 'watching' AND (until IS NULL OR until > now())) concerned
       ORDER BY id, rank`,
      [pageId],
    );
    for (const { id } of concerned) told.add(id);
    await this.notifier.notify(new Map(concerned.map(({ id, why }) => [id, why])), {
      ...notice,
      reason: 'page-changed',
    });
    const page = await this.find(pageId);
    if (page?.revision !== 1) return;
    const watchers = await this.audience.ofPost(page, actorId);
    await this.notifier.notify(new Map([...watchers].filter(([id]) => !told.has(id))), {
      ...notice,
      reason: 'posted',
    });
  }

  /** A whole community, or everyone; a few at a time. Whoever has said that they read it is left in peace. */
  private async everyoneIn(
    postId: string,
    notice: Pick<Notice, 'reason' | 'actorId' | 'cause'>,
  ): Promise<void> {
    for (let last: string | null = null, more = true; more;) {
      const rows: { id: string }[] = await this.db.rows<{ id: string }>(
        `SELECT one.id FROM content c, LATERAL ${audienceSql('c')} one
          WHERE c.id = $1 AND c.withdrawn_at IS NULL AND ($2::uuid IS NULL OR one.id > $2)
            AND NOT EXISTS (SELECT FROM must_read_receipt r WHERE r.content_id = c.id AND r.person_id = one.id)
          ORDER BY one.id LIMIT ${mostFound}`,
        [postId, last],
      );
      const people = rows.map(({ id }) => id);
      await this.notifier.notify(people, { ...notice, contentId: postId, thread: postId });
      last = people.at(-1) ?? null;
      more = people.length === mostFound;
    }
  }

  private async doorkeepers(communityId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT DISTINCT person_id AS id FROM role_assignment
        WHERE scope = 'community' AND scope_id = $1 AND ended_at IS NULL AND (until IS NULL OR until > now())`,
      [communityId],
    );
    return rows.map(({ id }) => id);
  }

  private async find(id: string): Promise<Content | null> {
    const content = await this.db.of(Content).findOneBy({ id });
    return content?.withdrawnAt ? null : content;
  }
}

const scopeOf = ({ scope, scopeId }: RoleRef) => ({
  communityId: scope === 'community' ? scopeId : null,
  contentId: scope === 'page' ? scopeId : null,
});
