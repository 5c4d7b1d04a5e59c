export { Poll, PollDraft } from './poll.io';
export { type PollRow, pollSql, shownPoll } from './poll.queries';
export { BallotKey } from './ballot-key';
export { PollService } from './poll.service';
export { PollsModule } from './polls.module';
