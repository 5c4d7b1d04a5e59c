import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PageAlias } from './page-alias.entity';
import { PageHistoryResolver } from './page-history.resolver';
import { PageHistoryService } from './page-history.service';
import { BacklinkResolver, PageLinksResolver } from './page-links.resolver';
import { PageLinksService } from './page-links.service';
import { PageTreeResolver } from './page-tree.resolver';
import { PageTreeService } from './page-tree.service';
import { Page } from './page.entity';
import { PageResolver } from './page.resolver';
import { PageService } from './page.service';
import { PageWords } from './page-words';
import { RecentPageResolver, WikiSpaceResolver } from './wiki-space.resolver';
import { WikiSpaceService } from './wiki-space.service';

@Module({
  imports: [TypeOrmModule.forFeature([Page, PageAlias])],
  providers: [
    PageService,
    PageTreeService,
    PageHistoryService,
    PageLinksService,
    PageWords,
    WikiSpaceService,
    PageResolver,
    PageTreeResolver,
    PageHistoryResolver,
    PageLinksResolver,
    BacklinkResolver,
    WikiSpaceResolver,
    RecentPageResolver,
  ],
  exports: [PageService],
})
export class WikiModule {}
