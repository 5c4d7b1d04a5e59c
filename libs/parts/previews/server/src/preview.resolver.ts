import { Me, type Viewer } from '@plein/kernel/server';
import { Config } from '@plein/platform/server';
import { Query, Resolver } from '@nestjs/graphql';

@Resolver()
export class PreviewResolver {
  constructor(private readonly config: Config) {}

  @Query(() => Boolean, { description: 'Whether the pages are fetched to which posts link.' })
  linkPreviews(@Me() _viewer: Viewer) {
    return this.config.linkPreviews;
  }
}
