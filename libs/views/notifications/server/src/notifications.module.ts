import { FollowsModule } from '@plein/follows/server';
import { Db, Jobs } from '@plein/platform/server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Audience } from './audience';
import { AttentionResolver } from './delivery/attention.resolver';
import { Decide } from './delivery/decide';
import { Deliver } from './delivery/deliver';
import { Digests } from './delivery/digests';
import { HouseKeys } from './delivery/keys';
import { Mailer } from './delivery/mailer';
import { PriceService } from './delivery/price';
import { prune } from './delivery/prune';
import { PushDevice } from './delivery/push-device.entity';
import { PushResolver } from './delivery/push.resolver';
import { PushService } from './delivery/push.service';
import { AttentionSetting } from './delivery/setting.entity';
import { SettingsService } from './delivery/settings';
import { Unsubscribe } from './delivery/unsubscribe';
import { Notification } from './notification.entity';
import { NotificationResolver } from './notification.resolver';
import { NotificationService } from './notification.service';
import { Notifier, fewPeople } from './notifier';
import { Notify } from './notify';
import { WaitingResolver } from './waiting.resolver';
import { WaitingService } from './waiting.service';

@Module({
  imports: [TypeOrmModule.forFeature([Notification, AttentionSetting, PushDevice]), FollowsModule],
  providers: [
    NotificationService,
    NotificationResolver,
    Notifier,
    Notify,
    Audience,
    WaitingService,
    WaitingResolver,
    AttentionResolver,
    Decide,
    Deliver,
    Digests,
    HouseKeys,
    Mailer,
    PriceService,
    PushResolver,
    PushService,
    SettingsService,
    Unsubscribe,
  ],
})
export class NotificationsModule implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly notifications: NotificationService,
    private readonly decide: Decide,
    private readonly deliver: Deliver,
    private readonly digests: Digests,
  ) {}

  onModuleInit(): void {
    this.jobs.scheduled('inbox-return', '* * * * *', () => this.notifications.returnWhatWaited());
    this.jobs.define<{ personIds: string[] }>('attention-decide', async ({ personIds }) => {
      const from = performance.now();
      await this.decide.forPeople(personIds);
      if (personIds.length >= fewPeople) await this.jobs.breathe(performance.now() - from);
    });
    this.jobs.scheduled('attention-waited', '* * * * *', () => this.decide.forWhomItIsTime());
    this.jobs.define<{ id: string }>('delivery-send', ({ id }) => this.deliver.send(id));
    this.jobs.scheduled('attention-prune', '17 3 * * *', () => prune(this.db));
    this.jobs.scheduled('digests', '*/5 * * * *', () => this.digests.make());
  }
}
