import { CommunitiesModule } from '@plein/communities/server';
import { FilesModule } from '@plein/files/server';
import { PeopleModule } from '@plein/people/server';
import { Module } from '@nestjs/common';
import { MarkdownImport } from './markdown/markdown-import.service';
import { PlaceService } from './place.service';
import { PostsImport } from './posts/posts-import.service';

/** What comes from elsewhere: folders of Markdown, and files of posts. */
@Module({
  imports: [CommunitiesModule, FilesModule, PeopleModule],
  providers: [PlaceService, PostsImport, MarkdownImport],
  exports: [PlaceService, PostsImport, MarkdownImport],
})
export class ImportsModule {}
