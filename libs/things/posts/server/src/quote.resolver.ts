import { Me, type Viewer } from '@plein/kernel/server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { PostPayload } from './post.io';
import { QuoteTakeBackArgs, QuotingArgs } from './quote.io';
import { Quotes } from './quote.service';

@Resolver()
export class QuoteResolver {
  constructor(private readonly quotes: Quotes) {}

  @Mutation(() => PostPayload, {
    description: 'Who may quote a post of mine, and whether it still shows where it was.',
  })
  async postQuoting(@Me() viewer: Viewer, @Args() { id, quoting }: QuotingArgs) {
    return { post: await this.quotes.allow(viewer, id, quoting) };
  }

  @Mutation(() => PostPayload, {
    description: 'Takes what I wrote out of a post that quotes it, or puts it back.',
  })
  async quoteTakeBack(@Me() viewer: Viewer, @Args() { id, takenBack }: QuoteTakeBackArgs) {
    return { post: await this.quotes.takeBack(viewer, id, takenBack) };
  }
}
