import { type Asking, Me, type Viewer } from '@plein/kernel/server';
import { Config, DonePayload, Payload } from '@plein/platform/server';
import { Context, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { FeedAddressService } from './feed-address.service';

@ObjectType()
export class FeedAddressPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Told once.' }) address?: string | null;
}

@Resolver()
export class FeedAddressResolver {
  constructor(
    private readonly addresses: FeedAddressService,
    private readonly config: Config,
  ) {}

  @Query(() => Date, {
    nullable: true,
    description: 'Since when my news reader has an address; null: it has none.',
  })
  feedAddressSince(@Me() viewer: Viewer) {
    return this.addresses.since(viewer);
  }

  @Mutation(() => FeedAddressPayload, {
    description: 'A new secret address for my news reader; the one before it leads nowhere.',
  })
  async feedAddressMake(@Me() viewer: Viewer, @Context() { request }: Asking) {
    const base = this.config.appUrl || `${request.protocol}://${request.host}`;
    return { address: `${base}/feeds/${await this.addresses.make(viewer)}` };
  }

  @Mutation(() => DonePayload, { description: 'The address of my news reader leads nowhere from now on.' })
  async feedAddressRevoke(@Me() viewer: Viewer) {
    await this.addresses.revoke(viewer);
    return { done: true };
  }
}
