import { Injectable } from '@nestjs/common';
import { Db, Refusal, entityById, isId } from '@plein/platform/server';
import type { ObjectLiteral } from 'typeorm';
import { Community } from './community.entity';
import { Content } from './content.entity';
import { Memory, type Remembered } from './memory';
import { type Class, type Policy, policyOf } from './policy';
import type { Viewer } from './viewer';

type Identified = ObjectLiteral & { id: string };

/** The only way from an id to a thing. Whoever holds the thing has passed its policy. */
@Injectable()
export class Gate {
  private readonly communities: Remembered<Community | null>;

  constructor(
    private readonly db: Db,
    memory: Memory,
  ) {
    this.communities = memory.of((id) => entityById(db, Community, id));
  }

  /** What you may not read does not exist; what you may read but not touch is refused. */
  async open<T extends Identified, Ability extends string>(
    viewer: Viewer,
    policy: Policy<T, Ability>,
    ability: Ability | 'read',
    id: string,
  ): Promise<T> {
    return allow(viewer, policy, ability, await this.find(policy.entity, id));
  }

  /** The same within a transaction, with the row locked: what the rules saw is still true when it is saved. */
  async openToChange<T extends Identified, Ability extends string>(
    viewer: Viewer,
    policy: Policy<T, Ability>,
    ability: Ability | 'read',
    id: string,
  ): Promise<T> {
    return allow(viewer, policy, ability, await this.find(policy.entity, id, { lock: true }));
  }

  /** For parts, which hang on things they have never met: the thing's own policy answers. */
  async openContent(viewer: Viewer, ability: string, id: string): Promise<Content> {
    const content = await this.find(Content, id);
    const policy = content && policyOf(content);
    if (!content || !policy) throw new Refusal('NOT_FOUND');
    return allow(viewer, policy, ability, content);
  }

  private async find<T extends Identified>(entity: Class<T>, id: string, options = {}): Promise<T | null> {
    if (!isId(id)) return null;
    // Within a transaction counts what that sees.
    const isRemembered = (entity as unknown) === Community && !this.db.inTransaction;
    return isRemembered ? this.community<T>(id) : entityById(this.db, entity, id, options);
  }

  /** A copy: whoever holds it may do with it what they like. */
  private async community<T>(id: string): Promise<T | null> {
    const community = await this.communities.get(id);
    return community && (Object.assign(new Community(), community) as T);
  }
}

function allow<T, Ability extends string>(
  viewer: Viewer,
  policy: Policy<T, Ability>,
  ability: Ability | 'read',
  subject: T | null,
): T {
  if (!subject) throw new Refusal('NOT_FOUND');
  if (!policy.can(viewer, 'read', subject))
    throw new Refusal(ability === 'read' && wasReadable(viewer, policy, subject) ? 'GONE' : 'NOT_FOUND');
  if (!policy.can(viewer, ability, subject)) throw new Refusal('FORBIDDEN');
  return subject;
}

/** Taken away, and only that stands between the viewer and it: then they may know that it is gone. */
const wasReadable = <T, Ability extends string>(viewer: Viewer, policy: Policy<T, Ability>, subject: T) =>
  subject instanceof Content &&
  subject.withdrawnAt !== null &&
  policy.can(viewer, 'read', Object.assign(Object.create(subject), { withdrawnAt: null }) as T);
