import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/** What a resolver throws goes on to the error formatter, which knows a refusal from a bug and logs only bugs. */
@Catch()
export class QuietFilter extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): unknown {
    return host.getType<'graphql' | 'http'>() === 'graphql' ? exception : super.catch(exception, host);
  }
}
