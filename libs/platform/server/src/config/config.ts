import { readFileSync } from 'node:fs';
import { type Variable, variables } from './variables';

type Values = {
  readonly [K in keyof typeof variables]: (typeof variables)[K] extends Variable<infer T> ? T : never;
};

/** What the process was told from outside, checked once. Inject it; never read `process.env`. */
export abstract class Config implements Values {
  abstract readonly databaseUrl: string;
  abstract readonly databasePool: number;
  abstract readonly port: number;
  abstract readonly host: string;
  abstract readonly appUrl: string;
  abstract readonly organisation: string;
  abstract readonly files: string;
  abstract readonly web: string;
  abstract readonly smtpUrl: string;
  abstract readonly mailFrom: string;
  abstract readonly pushAnywhere: boolean;
  abstract readonly linkPreviews: boolean;
  abstract readonly linkPreviewsAllow: string[];
  abstract readonly redisUrl: string;
  abstract readonly trustProxy: string;
  abstract readonly worker: boolean;
  abstract readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  abstract readonly production: boolean;
}

/** Says, one plain sentence each, everything that is wrong with the settings. */
export class ConfigProblem extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/** Reads all settings from an environment. Throws a ConfigProblem that lists every mistake at once. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, variable] of Object.entries(variables)) {
    const raw = given(variable, environment, problems) ?? variable.default;
    if (raw === undefined) {
      problems.push(`${variable.name} is missing. ${variable.about}`);
      continue;
    }
    const read = (variable as Variable).schema.safeParse(raw);
    if (read.success) values[key] = read.data;
    else problems.push(`${variable.name} is not right: ${read.error.issues[0]!.message}. ${variable.about}`);
  }
  if (values['production'] === true && values['appUrl'] === '')
    problems.push(
      `${variables.appUrl.name} is missing, and with ${variables.production.name}=1 it must be there. ${variables.appUrl.about}`,
    );
  if (problems.length) throw new ConfigProblem(problems);
  return Object.freeze(values) as unknown as Config;
}

function given(variable: Variable, environment: NodeJS.ProcessEnv, problems: string[]): string | undefined {
  const value = environment[variable.name];
  if (value !== undefined && value !== '') return value;
  const file = variable.secret ? environment[`${variable.name}_FILE`] : undefined;
  if (!file) return undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    problems.push(`${variable.name}_FILE names a file that cannot be read.`);
    return undefined;
  }
}
