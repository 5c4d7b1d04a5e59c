import { Jobs } from '@plein/platform/server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { SaveResolver } from './save.resolver';
import { SaveService } from './save.service';

@Module({ providers: [SaveService, SaveResolver] })
export class SavesModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly saves: SaveService,
  ) {}

  onModuleInit(): void {
    this.jobs.scheduled('remind-of-saved', '* * * * *', async () => void (await this.saves.remindDue()));
  }
}
