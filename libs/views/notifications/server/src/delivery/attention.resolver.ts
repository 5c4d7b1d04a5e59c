import { type NoticeWay, OrganisationRevised, noticeKinds, noticeWays } from '@plein/contract';
import { Facts, Me, type Viewer, isAdmin } from '@plein/kernel/server';
import { Config, Db, Problem, Refusal, clock, payloadOf } from '@plein/platform/server';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsOptional, IsUUID } from 'class-validator';
import {
  AttentionFrame,
  AttentionFrameInput,
  AttentionInput,
  AttentionPrice,
  AttentionReach,
  AttentionSettings,
  Digest,
  PauseInput,
} from './attention.io';
import { freshInDigest } from './digests';
import { PriceService } from './price';
import { quietUntil } from './quiet';
import { toldNow } from './readable';
import { type Settings, SettingsService } from './settings';

const AttentionPayload = payloadOf('settings', AttentionSettings, 'AttentionPayload');
const AttentionFramePayload = payloadOf('frame', AttentionFrame, 'AttentionFramePayload');

@ArgsType()
class PriceArgs {
  @Field(() => ID, { nullable: true, description: 'Null: to everyone.' })
  @IsOptional()
  @IsUUID()
  communityId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Other communities that show it as well.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  alsoInIds?: string[] | null;
  @Field({ description: 'An announcement, for everyone in the place.' }) @IsBoolean() everyone: boolean;
}

const mostDigests = 10;

/** What reaches people: their own choice, what a broad message costs, and what the organisation allows. */
@Resolver()
export class AttentionResolver {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly facts: Facts,
    private readonly settings: SettingsService,
    private readonly price: PriceService,
  ) {}

  @Query(() => AttentionSettings)
  async attentionSettings(@Me() viewer: Viewer) {
    return this.shown(await this.settings.of(viewer.personId));
  }

  @Query(() => AttentionPrice, { description: 'What a message to this place will cost others.' })
  attentionPrice(@Me() viewer: Viewer, @Args() { communityId, alsoInIds, everyone }: PriceArgs) {
    return this.price.of(viewer, { communityId: communityId ?? null, alsoInIds }, everyone);
  }

  @Query(() => AttentionReach, { description: 'Whom a message of the viewer has reached.' })
  attentionReach(@Me() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.price.reached(viewer, id);
  }

  @Query(() => [Digest], { description: 'The last digests, as far as the viewer may read what is in them.' })
  async digests(@Me() viewer: Viewer): Promise<Digest[]> {
    const rows = await this.db.rows<{ id: string; moment: Date }>(
      'SELECT id, moment FROM digest WHERE person_id = $1 ORDER BY moment DESC LIMIT $2',
      [viewer.personId, mostDigests],
    );
    return Promise.all(
      rows.map(async ({ id, moment }) => ({
        id,
        moment,
        passed: await toldNow(this.db, 'digest_id', id),
        fresh: await freshInDigest(this.db, id),
      })),
    );
  }

  @Query(() => AttentionFrame)
  async attentionFrame(@Me() _viewer: Viewer): Promise<AttentionFrame> {
    const [row] = await this.db.rows<AttentionFrame>(
      'SELECT budget_usual::int AS "budgetUsual", budget_most::int AS "budgetMost" FROM attention_frame',
    );
    return row!;
  }

  @Mutation(() => AttentionPayload, { description: 'What is left out stays as it is.' })
  async attentionRevise(
    @Me() viewer: Viewer,
    @Args('input') { ways, seenTimeZone, ...input }: AttentionInput,
  ) {
    if (seenTimeZone && !(await this.settings.of(viewer.personId)).timeZone) input.timeZone ??= seenTimeZone;
    const change = Object.fromEntries(
      Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
    );
    const chosen = (ways ?? []).map(({ kind, ...on }): [string, NoticeWay[]] => [
      kind,
      noticeWays.filter((way) => on[way]),
    ]);
    const settings = await this.settings.revise(viewer.personId, {
      ...change,
      ways: Object.fromEntries(chosen),
    });
    return { settings: await this.shown(settings) };
  }

  @Mutation(() => AttentionPayload, {
    description: 'Nothing comes until then; without it, it may come again.',
  })
  async attentionPause(@Me() viewer: Viewer, @Args('input') { until }: PauseInput) {
    const settings = await this.settings.revise(viewer.personId, { pausedUntil: until ?? null });
    return { settings: await this.shown(settings) };
  }

  @Mutation(() => AttentionFramePayload, { description: 'What the organisation allows; for admins.' })
  async attentionFrameRevise(@Me() viewer: Viewer, @Args('input') input: AttentionFrameInput) {
    if (!isAdmin(viewer)) throw new Refusal('FORBIDDEN');
    if (input.budgetUsual > input.budgetMost) throw new Problem('budget.tooMuch', 'budgetUsual');
    await this.db.transact(async () => {
      await this.db.rows('UPDATE attention_frame SET budget_usual = $1, budget_most = $2', [
        input.budgetUsual,
        input.budgetMost,
      ]);
      await this.facts.record(OrganisationRevised, {}, viewer, { attention: { ...input } });
    });
    return { frame: input };
  }

  private async shown(settings: Settings): Promise<AttentionSettings> {
    const [row] = await this.db.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM notice WHERE person_id = $1 AND fate = 'digest' AND digest_id IS NULL`,
      [settings.personId],
    );
    return {
      ...settings,
      quietDays: [...settings.quietDays],
      ways: noticeKinds.map((kind) => ({
        kind,
        app: kind === 'waiting' || settings.ways[kind].includes('app'),
        push: settings.ways[kind].includes('push'),
        mail: settings.ways[kind].includes('mail'),
        digest: settings.ways[kind].includes('digest'),
      })),
      pausedUntil: settings.pausedUntil && settings.pausedUntil > clock.now() ? settings.pausedUntil : null,
      quietUntil: quietUntil(settings, clock.now()),
      used: await this.settings.used(settings),
      inNextDigest: row!.n,
      hasMail: this.config.smtpUrl !== '',
    };
  }
}
