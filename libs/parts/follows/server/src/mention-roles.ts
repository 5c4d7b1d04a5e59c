import type { RoleKind } from '@plein/document';
import { Gate, Me, type Viewer, isMember, mayMentionEveryone, roleHolders } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { Args, ArgsType, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';

@ObjectType({ description: 'A role or a group that can be addressed with an @.' })
class MentionRole {
  @Field(() => String, { description: 'pageOwners, owners, moderators or everyone.' }) kind: RoleKind;
  @Field(() => ID, { description: 'Of the community, or of the page.' }) id: string;
  @Field(() => Int, { description: 'How many people hear of it, the viewer left out.' }) people: number;
}

@ArgsType()
class MentionRolesArgs {
  @Field(() => ID, { nullable: true, description: 'Where it is written.' })
  @IsOptional()
  @IsUUID()
  communityId?: string | null;
  @Field(() => ID, { nullable: true, description: 'What it is said to; a page has owners of its own.' })
  @IsOptional()
  @IsUUID()
  rootId?: string | null;
}

/** Who keeps it quiet in their settings, or does not want to hear of the viewer (`$2`), is left out of what reaches all. */
const hears = `
  SELECT count(*)::int AS many FROM membership m JOIN person p ON p.id = m.person_id AND p.status = 'active'
   WHERE m.community_id = $1 AND p.id <> $2
     AND coalesce((SELECT l.level FROM attention_level l WHERE l.person_id = p.id AND l.scope = 'community' AND l.target = $1
                      AND (l.until IS NULL OR l.until > now())),
           (SELECT u.level FROM community_attention u WHERE u.community_id = $1), 'normal') <> 'muted'
     AND NOT EXISTS (SELECT FROM attention_level l WHERE l.person_id = p.id AND l.scope = 'person' AND l.target = $2
                        AND l.level = 'muted' AND (l.until IS NULL OR l.until > now()))
     AND NOT EXISTS (SELECT FROM mute q WHERE q.person_id = p.id AND q.kind = 'person' AND q.target = $2::uuid::text
                        AND (q.until IS NULL OR q.until > now()))`;

/** Which roles and groups one can address where one writes. */
@Injectable()
export class MentionRoles {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
  ) {}

  /** Only those that somebody hears. */
  async of(viewer: Viewer, communityId: string | null, rootId: string | null): Promise<MentionRole[]> {
    const roles: MentionRole[] = [];
    const offer = async (kind: RoleKind, id: string) => {
      const holders = await roleHolders(this.db, { kind, id });
      roles.push({ kind, id, people: holders.filter((one) => one !== viewer.personId).length });
    };
    if (rootId) {
      const root = await this.gate.openContent(viewer, 'read', rootId);
      if (root.kind === 'page') await offer('pageOwners', root.id);
    }
    if (communityId && isMember(viewer, communityId)) {
      await offer('owners', communityId);
      await offer('moderators', communityId);
      if (mayMentionEveryone(viewer, communityId)) {
        const [row] = await this.db.rows<{ many: number }>(hears, [communityId, viewer.personId]);
        roles.push({ kind: 'everyone', id: communityId, people: row!.many });
      }
    }
    return roles.filter(({ people }) => people > 0);
  }
}

@Resolver()
export class MentionRolesResolver {
  constructor(private readonly roles: MentionRoles) {}

  @Query(() => [MentionRole], {
    description: 'Which roles and groups the viewer can address in a text there.',
  })
  mentionRoles(@Me() viewer: Viewer, @Args() { communityId, rootId }: MentionRolesArgs) {
    return this.roles.of(viewer, communityId ?? null, rootId ?? null);
  }
}
