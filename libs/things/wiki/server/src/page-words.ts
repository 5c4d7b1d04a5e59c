import { CommunityRevised, PageMoved } from '@plein/contract';
import { Listeners, renewWords } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** When pages close or open to others, the texts that link to them are found by fewer words, or by more. */
@Injectable()
export class PageWords implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly listeners: Listeners,
  ) {}

  onModuleInit(): void {
    const isElsewhere = ({ fromCommunityId }: { fromCommunityId?: string }) => fromCommunityId !== undefined;
    this.listeners.on(
      PageMoved,
      'words',
      ({ communityId, fromCommunityId }) => renewWords(this.db, [communityId, fromCommunityId!]),
      isElsewhere,
    );
    this.listeners.on(CommunityRevised, 'words', ({ communityId }) => renewWords(this.db, [communityId]));
  }
}
