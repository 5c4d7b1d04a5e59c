import { auditedFactType, factType } from './fact';
import { topicOf } from './live';

/** Invited people have no password yet; imported people never sign in; suspended people may come back. */
export const personStatuses = ['invited', 'active', 'suspended', 'imported'] as const;
export type PersonStatus = (typeof personStatuses)[number];

/** What somebody may tell about what they know: so many words or short phrases, each so long. */
export const profileLimits = { words: 30, word: 60 } as const;

export interface PersonRef {
  personId: string;
}

export interface SessionRef extends PersonRef {
  sessionId: string;
}

const about = {
  topics: (person: PersonRef) => [topicOf.person(person.personId)],
  subject: (person: PersonRef) => person.personId,
};

/** Everyone who looks at this person notices it too. */
const aboutProfile = {
  ...about,
  topics: (person: PersonRef) => [topicOf.person(person.personId), topicOf.profile(person.personId)],
};

export const PersonInvited = auditedFactType<PersonRef>('person.invited', about);
export const InvitationRevoked = auditedFactType<PersonRef>('person.invitation-revoked', about);
/** Everyone may notice who is new. */
export const PersonJoined = auditedFactType<PersonRef>('person.joined', {
  ...aboutProfile,
  topics: (person) => [...aboutProfile.topics(person), topicOf.square],
});
export const PersonSuspended = auditedFactType<PersonRef>('person.suspended', aboutProfile);
export const PersonReturned = auditedFactType<PersonRef>('person.returned', aboutProfile);
export const ProfileRevised = factType<PersonRef>('person.profile-revised', aboutProfile);
/** Whether others may see that somebody is online; for their own screens only. */
export const PresenceChosen = factType<PersonRef>('person.presence-chosen', about);
export const PasswordChanged = auditedFactType<PersonRef>('person.password-changed', about);
export const SignedIn = auditedFactType<SessionRef>('session.started', { ...about, topics: () => [] });
export const SessionEnded = auditedFactType<SessionRef>('session.ended', about);
