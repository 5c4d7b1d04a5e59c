import type { Language } from '@plein/contract';

/*
 * What mails and pushes say. They leave the house without a screen, so their words stand here, in both languages.
 * Words only: what comes from people is put in as text, and escaped where it is shown.
 */

type Name = { name: string; place: string };

interface Words {
  what: Record<string, (told: Name) => string>;
  why: Record<string, string>;
  whyIs: Record<string, string>;
  somebody: string;
  because: (why: string) => string;
  some: (n: number) => string;
  open: string;
  privately: (n: number) => string;
  privateSubject: string;
  digestSubject: (n: number) => string;
  digestIntro: string;
  digestNew: string;
  unsubscribe: string;
  settings: string;
}

const nl: Words = {
  what: {
    mentioned: ({ name }) => `${name} noemde je`,
    quoted: ({ name }) => `${name} citeerde je`,
    replied: ({ name }) => `${name} antwoordde op jouw reactie`,
    commented: ({ name }) => `${name} reageerde`,
    reacted: ({ name }) => `${name} vond dit de moeite waard`,
    questioned: ({ name }) => `${name} stelde een vraag`,
    'page-changed': ({ name }) => `${name} heeft een pagina aangepast`,
    posted: ({ name, place }) => `${name} plaatste iets${place && ` in ${place}`}`,
    'role-assigned': ({ name }) => `${name} gaf je een rol`,
    'handover-offered': ({ name }) => `${name} wil een rol aan je overdragen`,
    invited: ({ name }) => `${name} nodigt je uit voor een community`,
    requested: ({ name, place }) => `${name} wil meedoen in ${place}`,
    approved: ({ place }) => `Je doet nu mee in ${place}`,
    announced: ({ name }) => `${name} deelt iets mee`,
    'read-reminder': ({ name }) => `${name} vraagt je dit nog te lezen`,
    'comments-closed': ({ name }) => `${name} heeft de reacties op je bericht gesloten`,
    'taken-away': ({ name, place }) => `${name} heeft iets van jou weggehaald${place && ` in ${place}`}`,
    'post-archived': ({ name }) => `${name} heeft je bericht gearchiveerd`,
    'post-moved': ({ name }) => `${name} heeft je bericht verplaatst`,
    'post-pinned': ({ name }) => `${name} heeft je bericht bovenaan gezet`,
    'schedule-failed': () => 'Je geplande bericht kon niet geplaatst worden',
    'saved-reminder': () => 'Je wilde hieraan herinnerd worden',
    'poll-closed': () => 'Je peiling is gesloten',
    praised: ({ name }) => `${name} geeft je kudos`,
  },
  why: {
    mentioned: 'je bent genoemd',
    quoted: 'jij schreef wat er geciteerd wordt',
    replied: 'je reageerde hier',
    commented: 'je doet mee in dit gesprek',
    reacted: 'jij schreef dit',
    'page-changed': 'je bent eigenaar van deze pagina',
    posted: 'je volgt dit',
    announced: 'mededelingen krijgt iedereen',
    'comments-closed': 'jij schreef dit',
    'post-archived': 'jij schreef dit',
    'taken-away': 'jij schreef dit',
    'post-moved': 'jij schreef dit',
    'post-pinned': 'jij schreef dit',
    'schedule-failed': 'jij plande het',
    'saved-reminder': 'je vroeg om deze herinnering',
    'read-reminder': 'je hebt dit nog niet bevestigd',
    requested: 'je beheert deze community',
    other: 'het gaat over jou',
  },
  whyIs: {
    author: 'jij schreef dit',
    owner: 'je bent eigenaar van deze pagina',
    part: 'je doet mee in dit gesprek',
    watches: 'je volgt dit helemaal',
    'watches-community': 'je volgt alles in deze community',
    'watches-person': 'je volgt alles van deze collega',
    'usual-in-community': 'zo is het gebruikelijk in deze community',
    'runs-community': 'je beheert deze community',
    'moderates-community': 'je modereert deze community',
    'in-community': 'iedereen in deze community is genoemd',
  },
  somebody: 'Plein',
  because: (why) => `Je krijgt dit, want ${why}.`,
  some: (n) => `${n} dingen wachten op je`,
  open: 'Openen in Plein',
  privately: (n) => (n === 1 ? 'Er wacht iets op je in Plein.' : `Er wachten ${n} dingen op je in Plein.`),
  privateSubject: 'Er wacht iets op je in Plein',
  digestSubject: (n) => (n === 1 ? 'Je overzicht: 1 ding' : `Je overzicht: ${n} dingen`),
  digestIntro: 'Dit ging aan je voorbij:',
  digestNew: 'Nieuw in wat je volgt:',
  unsubscribe: 'Geen mail meer hierover',
  settings: 'Kies wat je bereikt',
};

const en: Words = {
  what: {
    mentioned: ({ name }) => `${name} mentioned you`,
    quoted: ({ name }) => `${name} quoted you`,
    replied: ({ name }) => `${name} replied to your comment`,
    commented: ({ name }) => `${name} commented`,
    reacted: ({ name }) => `${name} liked this`,
    questioned: ({ name }) => `${name} asked a question`,
    'page-changed': ({ name }) => `${name} changed a page`,
    posted: ({ name, place }) => `${name} posted${place && ` in ${place}`}`,
    'role-assigned': ({ name }) => `${name} gave you a role`,
    'handover-offered': ({ name }) => `${name} wants to hand a role over to you`,
    invited: ({ name }) => `${name} invites you to a community`,
    requested: ({ name, place }) => `${name} wants to join ${place}`,
    approved: ({ place }) => `You're now part of ${place}`,
    announced: ({ name }) => `${name} announces something`,
    'comments-closed': ({ name }) => `${name} closed the comments on your post`,
    'taken-away': ({ name, place }) => `${name} took something of yours away${place && ` in ${place}`}`,
    'post-archived': ({ name }) => `${name} archived your post`,
    'post-moved': ({ name }) => `${name} moved your post`,
    'post-pinned': ({ name }) => `${name} pinned your post`,
    'schedule-failed': () => 'Your scheduled post could not be published',
    'saved-reminder': () => 'You wanted to be reminded of this',
    'read-reminder': ({ name }) => `${name} asks you to read this`,
    'poll-closed': () => 'Your poll is closed',
    praised: ({ name }) => `${name} gives you kudos`,
  },
  why: {
    mentioned: 'you were mentioned',
    quoted: 'you wrote what is quoted',
    replied: 'you commented here',
    commented: 'you take part in this conversation',
    reacted: 'you wrote this',
    'page-changed': 'you own this page',
    posted: 'you follow this',
    announced: 'announcements go to everyone',
    'comments-closed': 'you wrote this',
    'post-archived': 'you wrote this',
    'taken-away': 'you wrote this',
    'post-moved': 'you wrote this',
    'post-pinned': 'you wrote this',
    'schedule-failed': 'you scheduled it',
    'saved-reminder': 'you asked for this reminder',
    'read-reminder': 'you have not confirmed this yet',
    requested: 'you look after this community',
    other: "it's about you",
  },
  whyIs: {
    author: 'you wrote this',
    owner: 'you own this page',
    part: 'you take part in this conversation',
    watches: 'you follow all of this',
    'watches-community': 'you follow everything in this community',
    'watches-person': 'you follow everything by this colleague',
    'usual-in-community': 'that is usual in this community',
    'runs-community': 'you look after this community',
    'moderates-community': 'you moderate this community',
    'in-community': 'everyone in this community was mentioned',
  },
  somebody: 'Plein',
  because: (why) => `You get this because ${why}.`,
  some: (n) => `${n} things are waiting for you`,
  open: 'Open in Plein',
  privately: (n) =>
    n === 1 ? 'Something is waiting for you in Plein.' : `${n} things are waiting for you in Plein.`,
  privateSubject: 'Something is waiting for you in Plein',
  digestSubject: (n) => (n === 1 ? 'Your digest: 1 thing' : `Your digest: ${n} things`),
  digestIntro: 'This passed you by:',
  digestNew: 'New in what you follow:',
  unsubscribe: 'No more mail about this',
  settings: 'Choose what reaches you',
};

export const words: Record<Language, Words> = { nl, en };

export const sentenceOf = (
  language: Language,
  told: { reason: string; actor: string | null; place: string | null },
): string => {
  const say = words[language].what[told.reason] ?? words[language].what['commented']!;
  return say({ name: told.actor ?? words[language].somebody, place: told.place ?? '' });
};

export const reasonOf = (language: Language, { reason, why }: { reason: string; why: string }): string => {
  const { whyIs, why: byReason } = words[language];
  return whyIs[why] ?? byReason[reason] ?? byReason['other']!;
};
