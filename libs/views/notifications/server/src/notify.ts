import {
  CommentPublished,
  ContentReactedTo,
  MembershipInvited,
  MembershipRequested,
  MembershipStarted,
  PagePublished,
  PostPublished,
  RoleAssigned,
  RoleHandoverOffered,
} from '@plein/contract';
import { mentions } from '@plein/document';
import { Content, Listeners } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notifier } from './notifier';

/** What is worth a bell, and for whom. Told twice is as told once: an open row takes up what comes after it. */
@Injectable()
export class Notify implements OnModuleInit {
  constructor(
    private readonly listeners: Listeners,
    private readonly db: Db,
    private readonly notifier: Notifier,
  ) {}

  onModuleInit(): void {
    const { listeners } = this;
    listeners.on(
      PostPublished,
      'notify',
      async ({ postId }, { actorId }) => void (await this.mentioned(postId, actorId)),
      ({ mentions: many }) => many > 0,
    );
    listeners.on(CommentPublished, 'notify', ({ commentId, rootId, replyToId }, { actorId }) =>
      this.commented(commentId, rootId, replyToId, actorId),
    );
    listeners.on(ContentReactedTo, 'notify', ({ contentId }, { actorId }) =>
      this.reacted(contentId, actorId),
    );
    listeners.on(PagePublished, 'notify', ({ pageId }, { actorId }) => this.pageChanged(pageId, actorId));
    // What the system gives, to the very first person and from the command line, is no news to who gets it.
    listeners.on(RoleAssigned, 'notify', ({ personId, scopeId, scope }, { actorId }) =>
      this.notifier.notify(actorId ? [personId] : [], {
        reason: 'role-assigned',
        actorId,
        communityId: scope === 'community' ? scopeId : null,
        contentId: scope === 'page' ? scopeId : null,
        thread: `role:${scopeId ?? 'organisation'}`,
      }),
    );
    listeners.on(RoleHandoverOffered, 'notify', ({ personId, scopeId, scope }, { actorId }) =>
      this.notifier.notify([personId], {
        reason: 'handover-offered',
        actorId,
        communityId: scope === 'community' ? scopeId : null,
        contentId: scope === 'page' ? scopeId : null,
        thread: `handover:${scopeId}`,
      }),
    );
    listeners.on(MembershipInvited, 'notify', ({ communityId, personId }, { actorId }) =>
      this.notifier.notify([personId], {
        reason: 'invited',
        actorId,
        communityId,
        thread: `community:${communityId}`,
      }),
    );
    listeners.on(MembershipRequested, 'notify', async ({ communityId }, { actorId }) =>
      this.notifier.notify(await this.doorkeepers(communityId), {
        reason: 'requested',
        actorId,
        communityId,
        thread: `community:${communityId}`,
      }),
    );
    listeners.on(MembershipStarted, 'notify', ({ communityId, personId }, { actorId }) =>
      this.notifier.notify(actorId ? [personId] : [], {
        reason: 'approved',
        actorId,
        communityId,
        thread: `community:${communityId}`,
      }),
    );
  }

  private async mentioned(contentId: string, actorId: string | null): Promise<string[]> {
    const content = await this.find(contentId);
    if (!content) return [];
    const people = mentions(content.body);
    await this.notifier.notify(people, {
      reason: 'mentioned',
      actorId,
      contentId,
      thread: content.onScreenId,
    });
    return people;
  }

  /** The closest reason only: who is mentioned is not also told that there was a reply. */
  private async commented(
    commentId: string,
    rootId: string,
    replyToId: string | null,
    actorId: string | null,
  ): Promise<void> {
    const told = new Set(await this.mentioned(commentId, actorId));
    const once = (people: readonly string[]) => {
      const fresh = people.filter((id) => !told.has(id));
      for (const id of fresh) told.add(id);
      return fresh;
    };
    const notice = { actorId, contentId: commentId, thread: rootId };
    const answered = replyToId ? await this.find(replyToId) : null;
    if (answered) await this.notifier.notify(once([answered.authorId]), { ...notice, reason: 'replied' });
    const others = await this.db.rows<{ id: string }>(
      `SELECT author_id AS id FROM content WHERE id = $1 UNION
       SELECT author_id FROM content WHERE root_id = $1 AND kind = 'comment' AND withdrawn_at IS NULL AND id < $2`,
      [rootId, commentId],
    );
    await this.notifier.notify(once(others.map(({ id }) => id)), { ...notice, reason: 'commented' });
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
        thread: content.id,
      });
  }

  private async pageChanged(pageId: string, actorId: string | null): Promise<void> {
    await this.mentioned(pageId, actorId);
    const owners = await this.db.rows<{ id: string }>(
      `SELECT person_id AS id FROM role_assignment WHERE scope = 'page' AND scope_id = $1 AND ended_at IS NULL AND (until IS NULL OR until > now())`,
      [pageId],
    );
    await this.notifier.notify(
      owners.map(({ id }) => id),
      { reason: 'page-changed', actorId, contentId: pageId, thread: pageId },
    );
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
