import { Me, type Viewer } from '@plein/kernel/server';
import { Query, Resolver } from '@nestjs/graphql';
import { WaitingForMe, WaitingService } from './waiting.service';

const most = 3;

@Resolver()
export class WaitingResolver {
  constructor(private readonly service: WaitingService) {}

  @Query(() => [WaitingForMe], { description: 'What does not go on without me: three at most.' })
  waitingForMe(@Me() viewer: Viewer) {
    return this.service.of(viewer, most);
  }
}
