import { FollowsModule } from '@plein/follows/server';
import { Jobs } from '@plein/platform/server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Audience } from './audience';
import { Notification } from './notification.entity';
import { NotificationResolver } from './notification.resolver';
import { NotificationService } from './notification.service';
import { Notifier } from './notifier';
import { Notify } from './notify';
import { WaitingResolver } from './waiting.resolver';
import { WaitingService } from './waiting.service';

@Module({
  imports: [TypeOrmModule.forFeature([Notification]), FollowsModule],
  providers: [
    NotificationService,
    NotificationResolver,
    Notifier,
    Notify,
    Audience,
    WaitingService,
    WaitingResolver,
  ],
})
export class NotificationsModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly notifications: NotificationService,
  ) {}

  onModuleInit(): void {
    this.jobs.scheduled('inbox-return', '* * * * *', () => this.notifications.returnWhatWaited());
  }
}
