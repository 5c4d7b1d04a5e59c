import { Module } from '@nestjs/common';
import { LearnWords } from './learn-words';
import { SearchResolver } from './search.resolver';
import { SearchService } from './search.service';

@Module({ providers: [SearchService, SearchResolver, LearnWords], exports: [LearnWords] })
export class SearchModule {}
