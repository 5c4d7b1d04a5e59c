import { Me, type Viewer } from '@plein/kernel/server';
import { DonePayload, payloadOf } from '@plein/platform/server';
import { Args, Context, Field, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, Length, MaxLength } from 'class-validator';
import { PushDevice } from './push-device.entity';
import { PushService } from './push.service';

const PushDevicePayload = payloadOf('device', PushDevice);

@InputType()
export class PushInput {
  @Field({ description: 'Where the browser is reached.' }) @Length(1, 1000) endpoint: string;
  @Field() @Length(1, 200) p256dh: string;
  @Field() @Length(1, 100) auth: string;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(100) name?: string | null;
}

/** The browsers that somebody wants to be told on. */
@Resolver(() => PushDevice)
export class PushResolver {
  constructor(private readonly push: PushService) {}

  @Query(() => String, { description: 'The public key of the house, for browsers that subscribe.' })
  pushKey(@Me() _viewer: Viewer) {
    return this.push.publicKey();
  }

  @Query(() => [PushDevice], { description: 'Where the viewer is told by push.' })
  pushDevices(@Me() viewer: Viewer) {
    return this.push.devices(viewer);
  }

  @Mutation(() => PushDevicePayload, { description: 'For as long as this session lasts.' })
  async pushSubscribe(
    @Me() viewer: Viewer,
    @Args('input') { name, ...subscription }: PushInput,
    @Context('request') request: { headers: Record<string, string | undefined> },
  ) {
    const device = await this.push.subscribe(viewer, {
      ...subscription,
      name: name ?? browserOf(request.headers['user-agent'] ?? ''),
    });
    return { device };
  }

  @Mutation(() => DonePayload, { description: 'By its address, or by the id of the device.' })
  async pushUnsubscribe(@Me() viewer: Viewer, @Args('endpoint') endpoint: string) {
    await this.push.unsubscribe(viewer, endpoint);
    return { done: true };
  }
}

/** "Firefox, Windows": enough to tell one's own devices apart. */
function browserOf(agent: string): string {
  const browser = /(Edg|Firefox|OPR|SamsungBrowser|Chrome|Safari)\//.exec(agent)?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1];
  const named: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
  return [browser, system]
    .filter((one) => one !== undefined)
    .map((one) => named[one] ?? one)
    .join(', ');
}
