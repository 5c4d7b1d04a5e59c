import { Module } from '@nestjs/common';
import { DraftResolver } from './draft.resolver';
import { DraftService } from './draft.service';

@Module({ providers: [DraftService, DraftResolver] })
export class DraftsModule {}
