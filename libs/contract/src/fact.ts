/**
 * Something that has happened, named in the past tense. The payload holds ids and names of states, never
 * contents: it travels to sockets and stays in the diary for ever.
 */
export interface FactType<Payload extends object> {
  readonly name: string;
  /** Who may be watching: the rooms its live signal goes to. */
  readonly topics: (payload: Payload) => string[];
  /** The id of what it is about. */
  readonly subject: (payload: Payload) => string;
  /** Shown in the audit log: acts on rights, roles, people and settings. */
  readonly audited: boolean;
}

type About<Payload> = {
  topics: (payload: Payload) => string[];
  subject: (payload: Payload) => string;
};

/** Declares a fact that people notice on their screen. */
export const factType = <Payload extends object>(name: string, about: About<Payload>): FactType<Payload> => ({
  name,
  audited: false,
  ...about,
});

/** Declares a fact that also belongs in the audit log. */
export const auditedFactType = <Payload extends object>(
  name: string,
  about: About<Payload>,
): FactType<Payload> => ({ name, audited: true, ...about });
