import type { FastifyInstance } from 'fastify';

const path = '/graphql';
const modern = 'application/graphql-response+json';

/** The parts of "GraphQL over HTTP" that the server library leaves open. */
export function speakGraphqlOverHttp(app: FastifyInstance): void {
  // Null stands for left out.
  app.addHook('preValidation', async (request) => {
    const body = request.body as Record<string, unknown> | null | undefined;
    if (
      request.method === 'POST' &&
      isGraphql(request.url) &&
      body &&
      typeof body === 'object' &&
      !Array.isArray(body)
    )
      for (const name of ['extensions', 'variables', 'operationName'])
        if (body[name] === null) delete body[name];
  });
  // Who asks for the modern media type gets it; for plain JSON every well-formed answer is a 200.
  app.addHook('onSend', async (request, reply, payload) => {
    if (!isGraphql(request.url) || typeof payload !== 'string' || !payload.startsWith('{"')) return payload;
    const isAnswer = payload.startsWith('{"data"') || payload.startsWith('{"errors"');
    if (!isAnswer) return payload;
    if ((request.headers.accept ?? '').includes(modern))
      void reply.header('content-type', `${modern}; charset=utf-8`);
    else if (reply.statusCode === 400 && asksSomething(request.body)) void reply.code(200);
    return payload;
  });
}

const asksSomething = (body: unknown) => typeof (body as { query?: unknown } | null)?.query === 'string';
const isGraphql = (url: string) => url === path || url.startsWith(`${path}?`);
