import { movedInTime } from '@plein/contract';
import { Gate, type Viewer, communityIds, communityPolicy, personPolicy } from '@plein/kernel/server';
import { Db, type PageArgs } from '@plein/platform/server';
import { BallotKey } from '@plein/polls/server';
import { Injectable } from '@nestjs/common';
import type { FeedPage } from './feed.io';
import { feedPage } from './feed.queries';
import { type FeedTab, bestOf, inTab, ofCommunity, ofPerson, ofTab, ofTopic } from './feed.sources';

const dayMillis = 24 * 60 * 60 * 1000;
const noTime = '00000000-0000-0000-0000-000000000000';

/** Posts in the order in which they were said, newest first, from the places one asks for. */
@Injectable()
export class FeedService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly keys: BallotKey,
  ) {}

  home(viewer: Viewer, tab: FeedTab, page: PageArgs): Promise<FeedPage> {
    return feedPage(this.db, this.keys, viewer, ofTab(tab, viewer.mutes), page);
  }

  /** Of posts that were just said: which the viewer finds in this feed. */
  async among(viewer: Viewer, tab: FeedTab, ids: readonly string[]): Promise<string[]> {
    const values = [communityIds(viewer), ids, viewer.mutes, viewer.personId];
    return (await this.db.rows<{ id: string }>(inTab(tab), values)).map(({ id }) => id);
  }

  async ofCommunity(viewer: Viewer, communityId: string, page: PageArgs): Promise<FeedPage> {
    await this.gate.open(viewer, communityPolicy, 'readContents', communityId);
    return feedPage(this.db, this.keys, viewer, ofCommunity(communityId), page);
  }

  async ofPerson(viewer: Viewer, personId: string, page: PageArgs): Promise<FeedPage> {
    await this.gate.open(viewer, personPolicy, 'read', personId);
    return feedPage(this.db, this.keys, viewer, ofPerson(personId), page);
  }

  ofTopic(viewer: Viewer, topic: string, page: PageArgs): Promise<FeedPage> {
    return feedPage(this.db, this.keys, viewer, ofTopic(topic.toLowerCase()), page);
  }

  /** @param day when the day begins where the reader is. */
  best(viewer: Viewer, day: Date): Promise<FeedPage> {
    const [from, until] = [day.getTime(), day.getTime() + dayMillis].map((at) => movedInTime(noTime, at));
    return feedPage(this.db, this.keys, viewer, bestOf(from!, until!), { first: 10 });
  }
}
