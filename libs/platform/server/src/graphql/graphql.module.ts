import type { DynamicModule, InjectionToken, OptionalFactoryDependency } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Logger } from 'pino';
import { Config } from '../config';
import { isOutOfReach, retryAfterSeconds } from '../database/out-of-reach';
import { LOGGER } from '../logger.token';
import { checkArguments } from './arguments';
import { documentLimits, documentLimitsRule, refuseAtSight } from './limits';
import { preferPreloaded } from './preloaded';
import type { RequestContext } from './loader';

type MakeContext = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

/** GraphQL at /graphql. `context` answers, once per request, who is asking. */
export const graphqlModule = (options: {
  schemaFile: string | true;
  inject: (InjectionToken | OptionalFactoryDependency)[];
  context: (...injected: never[]) => MakeContext;
  /** What holds for every answer, whatever it is about. */
  transform: (schema: GraphQLSchema) => GraphQLSchema;
}): DynamicModule =>
  GraphQLModule.forRootAsync<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    inject: [Config, LOGGER, ...options.inject],
    useFactory: (config: Config, logger: Logger, ...injected: unknown[]): MercuriusDriverConfig => ({
      autoSchemaFile: options.schemaFile,
      sortSchema: true,
      buildSchemaOptions: { noDuplicatedFields: true },
      inheritResolversFromInterfaces: true,
      transformSchema: (schema) => options.transform(checkArguments(preferPreloaded(schema))),
      context: options.context(...(injected as never[])),
      jit: 1,
      graphiql: false,
      allowBatchedQueries: false,
      hooks: { preValidation: refuseAtSight },
      queryDepth: documentLimits.depth,
      graphql: { parseOptions: { maxTokens: documentLimits.tokens } },
      validationRules: [documentLimitsRule, ...(config.production ? [NoSchemaIntrospectionCustomRule] : [])],
      csrfPrevention: true,
      errorFormatter: (execution, context) => {
        const errors = execution.errors?.map((error) => shown(error, context, logger));
        // Only what ran has a path in it; the rest was refused before anything happened.
        const ran = execution.errors?.some(({ path }) => path) ?? true;
        const wait = errors?.map(({ extensions }) => extensions?.['retryAfterSeconds']).find(Boolean);
        if (wait) void (context as { reply?: FastifyReply }).reply?.header('retry-after', wait);
        return {
          statusCode: statusOf(errors?.map(codeOf)) ?? (ran ? 200 : 400),
          response: ran ? { data: execution.data ?? null, errors } : { errors },
        };
      },
    }),
  });

const codeOf = ({ extensions }: GraphQLError) => extensions?.['code'];

/** Whoever looks at the status only, as proxies do, shall know when to come back. */
const statusOf = (codes: readonly unknown[] = []): number | undefined =>
  codes.includes('TOO_MANY') ? 429 : codes.includes('UNAVAILABLE') ? 503 : undefined;

const isBug = (error: GraphQLError): boolean =>
  error.originalError !== undefined && error.originalError !== null;

/** Refusals pass as they are; bugs are logged and shown by their request id only. */
function shown(error: GraphQLError, context: unknown, logger: Logger): GraphQLError {
  const code =
    error.extensions?.['code'] ?? (error.originalError as GraphQLError | undefined)?.extensions?.['code'];
  if (!error.path || !isBug(error) || (typeof code === 'string' && isRefusal(code))) return error;
  if (isOutOfReach(error.originalError))
    return new GraphQLError('UNAVAILABLE', {
      path: error.path,
      nodes: error.nodes,
      extensions: { code: 'UNAVAILABLE', retryAfterSeconds },
    });
  const { requestId } = (context ?? {}) as Partial<RequestContext>;
  logger.error({ err: error.originalError, path: error.path, requestId }, 'A request failed');
  return new GraphQLError('INTERNAL', {
    path: error.path,
    nodes: error.nodes,
    extensions: { code: 'INTERNAL', requestId },
  });
}

const isRefusal = (code: string) =>
  ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'GONE', 'TOO_MANY', 'BAD_INPUT'].includes(code);
