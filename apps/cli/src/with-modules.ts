import { KernelModule } from '@plein/kernel/server';
import { PlatformModule, readConfig } from '@plein/platform/server';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** Runs something with the services of these modules, and closes everything afterwards. */
export async function withModules(
  modules: Type[],
  work: (context: INestApplicationContext) => Promise<void>,
): Promise<void> {
  @Module({ imports: [PlatformModule.for(readConfig(process.env)), KernelModule, ...modules] })
  class CommandModule {}
  const context = await NestFactory.createApplicationContext(CommandModule, {
    logger: false,
    abortOnError: false,
  });
  try {
    await work(context);
  } finally {
    await context.close();
  }
}
