import { Jobs } from '@plein/platform/server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { GapResolver } from './gap.resolver';
import { GapService } from './gap.service';
import { LearnWords } from './learn-words';
import { FileHitResolver, SearchResolver } from './search.resolver';
import { SearchService } from './search.service';
import { WordForms } from './word-forms';

@Module({
  providers: [SearchService, SearchResolver, FileHitResolver, LearnWords, WordForms, GapService, GapResolver],
  exports: [LearnWords],
})
export class SearchModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly gaps: GapService,
  ) {}

  onModuleInit(): void {
    this.jobs.scheduled('forget-searches', '20 3 * * *', () => this.gaps.forgetOld());
  }
}
