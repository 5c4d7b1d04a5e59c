import { Gate, type Viewer, communityPolicy, personPolicy } from '@plein/kernel/server';
import { Db, type PageArgs } from '@plein/platform/server';
import { BallotKey } from '@plein/polls/server';
import { Injectable } from '@nestjs/common';
import type { FeedPage } from './feed.io';
import { feedPage } from './feed.queries';
import { following, forYou, news, ofCommunity, ofPerson, ofTopic } from './feed.sources';

export const feedTabs = ['for-you', 'following', 'news'] as const;
export type FeedTab = (typeof feedTabs)[number];

const tabs = { 'for-you': forYou, following, news };

/** Posts in the order in which they were said, newest first, from the places one asks for. */
@Injectable()
export class FeedService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly keys: BallotKey,
  ) {}

  home(viewer: Viewer, tab: FeedTab, page: PageArgs): Promise<FeedPage> {
    return feedPage(this.db, this.keys, viewer, tabs[tab], page);
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
}
