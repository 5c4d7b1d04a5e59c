import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Notification } from './notification.entity';
import { NotificationResolver } from './notification.resolver';
import { NotificationService } from './notification.service';
import { Notifier } from './notifier';
import { Notify } from './notify';
import { WaitingResolver } from './waiting.resolver';
import { WaitingService } from './waiting.service';

@Module({
  imports: [TypeOrmModule.forFeature([Notification])],
  providers: [NotificationService, NotificationResolver, Notifier, Notify, WaitingService, WaitingResolver],
})
export class NotificationsModule {}
