import { Module } from '@nestjs/common';
import { LearnWords } from './learn-words';
import { FileHitResolver, SearchResolver } from './search.resolver';
import { SearchService } from './search.service';

@Module({ providers: [SearchService, SearchResolver, FileHitResolver, LearnWords], exports: [LearnWords] })
export class SearchModule {}
