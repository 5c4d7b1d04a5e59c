import { type Asking, KernelModule, Viewers, readableTexts } from '@plein/kernel/server';
import {
  Config,
  Db,
  PlatformModule,
  graphqlModule,
  requestScope,
  sessionCookie,
} from '@plein/platform/server';
import { AdminModule } from '@plein/admin/server';
import { CommentsModule } from '@plein/comments/server';
import { CommunitiesModule } from '@plein/communities/server';
import { DraftsModule } from '@plein/drafts/server';
import { FeedModule } from '@plein/feed/server';
import { FilesModule } from '@plein/files/server';
import { FollowsModule } from '@plein/follows/server';
import { NotificationsModule } from '@plein/notifications/server';
import { PeopleModule } from '@plein/people/server';
import { PollsModule } from '@plein/polls/server';
import { PostsModule } from '@plein/posts/server';
import { PreviewsModule } from '@plein/previews/server';
import { ReactionsModule } from '@plein/reactions/server';
import { SavesModule } from '@plein/saves/server';
import { SearchModule } from '@plein/search/server';
import { WikiModule } from '@plein/wiki/server';
import { type DynamicModule, Module } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Every feature, on one line each. */
const features = [
  ReactionsModule,
  CommentsModule,
  PollsModule,
  DraftsModule,
  SavesModule,
  PreviewsModule,
  FollowsModule,
  FilesModule,
  PeopleModule,
  CommunitiesModule,
  PostsModule,
  SearchModule,
  WikiModule,
  FeedModule,
  NotificationsModule,
  AdminModule,
];

@Module({})
export class AppModule {
  /** @param schemaFile where `schema.graphql` is written; left out, it is kept in memory. */
  static for(config: Config, { schemaFile = true }: { schemaFile?: string | true } = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.for(config),
        KernelModule,
        graphqlModule({
          schemaFile,
          inject: [Db, Viewers],
          transform: readableTexts,
          context:
            (db: Db, viewers: Viewers) =>
            async (request: FastifyRequest, reply: FastifyReply): Promise<Asking> => {
              const token = sessionCookie.read(request.headers.cookie, config);
              const requestId = requestScope.getStore()?.requestId ?? request.id;
              const asking = { db, request, reply, requestId, viewer: null };
              try {
                return token ? { ...asking, viewer: await viewers.byToken(token) } : asking;
              } catch (failure) {
                return { ...asking, failure };
              }
            },
        }),
        ...features,
      ],
    };
  }
}
