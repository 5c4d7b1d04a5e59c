import { Jobs } from '@plein/platform/server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { BallotKey } from './ballot-key';
import { PollResolver } from './poll.resolver';
import { PollService } from './poll.service';

@Module({
  providers: [BallotKey, PollService, PollResolver],
  exports: [BallotKey, PollService],
})
export class PollsModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly polls: PollService,
  ) {}

  onModuleInit(): void {
    this.jobs.scheduled('close-polls', '* * * * *', async () => void (await this.polls.closeDue()));
  }
}
