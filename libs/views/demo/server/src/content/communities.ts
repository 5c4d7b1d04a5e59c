import type { CommunityKind, Language } from '@plein/contract';

export interface CommunityText {
  slug: string;
  name: string;
  kind: CommunityKind;
  language: Language;
  purpose: string;
  frameIn: string;
  frameOut: string;
  owner: string;
  /** Nobody: a gap that the ownership pages show. */
  deputy?: string;
  moderators: string[];
  /** Whole teams that belong here. */
  teams: string[];
  /** Others by name. */
  people: string[];
  /** How many more join by themselves. */
  others: number;
}

export const communities: CommunityText[] = [
  {
    slug: 'vakmanschap',
    name: 'Vakmanschap',
    kind: 'open',
    language: 'nl',
    purpose: 'Hier leren monteurs, isolateurs en adviseurs van elkaar. Eén vraag van jou is tien keer een antwoord.',
    frameIn: 'Vragen van de bouw, oplossingen met foto, inregelen, gereedschap, afspraken over hoe wij het doen.',
    frameOut: 'Geen namen of adressen van klanten. Wie waar rijdt hoort bij Planning, kapotte bussen bij Magazijn en wagens.',
    owner: 'joost',
    deputy: 'ilse',
    moderators: ['wout', 'dennis'],
    teams: ['Montage Oost', 'Montage Noord', 'Montage Zuid', 'Isolatie', 'Service', 'Opleiding', 'Werkvoorbereiding'],
    people: ['aisha', 'marleen', 'hakan', 'anouk', 'samira', 'wieke', 'eva', 'tobias', 'wim', 'hilde'],
    others: 6,
  },
  {
    slug: 'veilig-werken',
    name: 'Veilig werken',
    kind: 'open',
    language: 'nl',
    purpose: 'Iedereen gaat heel naar huis. We delen wat bijna misging, zodat het bij een ander niet misgaat.',
    frameIn: 'Bijna-ongevallen, toolboxen, keuringen, asbest, werken op hoogte, goede ideeën van de bouw.',
    frameOut: 'Geen schuldvraag. Een echt ongeval meld je eerst telefonisch, zie de wiki.',
    owner: 'wieke',
    deputy: 'hester',
    moderators: ['hidde'],
    teams: ['Kwaliteit en veiligheid', 'Isolatie', 'Magazijn'],
    people: ['joost', 'ruben', 'ilse', 'frank', 'wout', 'hidde', 'dennis', 'hakan', 'suzan', 'mehmet', 'bram', 'tjeerd', 'noor', 'daan', 'stefan', 'koen', 'hanneke', 'paula', 'petra'],
    others: 14,
  },
  {
    slug: 'klantcontact',
    name: 'Klantcontact',
    kind: 'closed',
    language: 'nl',
    purpose: 'Samen zorgen dat een klant één verhaal hoort, van de eerste vraag tot de laatste storing.',
    frameIn: 'Lastige gesprekken, standaardantwoorden, wat klanten ons vertellen, afspraken met planning en service.',
    frameOut: 'Geen klachten over collega’s. Dossiers met namen horen in het klantsysteem, niet hier.',
    owner: 'lotte',
    deputy: 'nienke',
    moderators: ['karima'],
    teams: ['Klantenservice', 'Planning'],
    people: ['suzan', 'aisha', 'carla', 'zeynep', 'amira', 'fatima', 'siobhan', 'eva', 'mehmet', 'grace', 'annelies', 'hilde'],
    others: 0,
  },
  {
    slug: 'software',
    name: 'Software',
    kind: 'open',
    language: 'en',
    purpose: 'We build the planner, the app in every van and the pipes that carry the measurements. This is where we think out loud.',
    frameIn: 'Design decisions, incidents and what we learned, demos, questions from anyone who uses what we make.',
    frameOut: 'Not for broken laptops: call Maarten. Bugs go on the board, then you may complain here.',
    owner: 'priya',
    deputy: 'siobhan',
    moderators: ['ivo'],
    teams: ['Software', 'Data', 'ICT'],
    people: ['sanne', 'joost', 'sietske', 'gijs', 'nienke', 'hakan', 'grace'],
    others: 8,
  },
  {
    slug: 'magazijn-en-wagens',
    name: 'Magazijn en wagens',
    kind: 'open',
    language: 'nl',
    purpose: 'Het juiste spul, op de juiste bus, voor zeven uur.',
    frameIn: 'Levertijden, vervangers, retouren, bussen, laadpassen, gereedschap dat kwijt is of gevonden.',
    frameOut: 'Bestellingen plaats je in de app, niet in een bericht.',
    owner: 'jeroen',
    deputy: 'esra',
    moderators: ['vincent'],
    teams: ['Magazijn', 'Inkoop', 'Werkvoorbereiding'],
    people: ['vincent', 'anneke', 'bram', 'joost', 'mick', 'rob', 'niels', 'sanne', 'inge', 'sietske', 'wout', 'ruben', 'ilse', 'frank', 'mehmet', 'emiel', 'stefan'],
    others: 10,
  },
  {
    slug: 'nieuw-hier',
    name: 'Nieuw hier',
    kind: 'open',
    language: 'nl',
    purpose: 'De eerste honderd dagen bij Warmgoed: stel hier elke vraag, ook die waarvan je denkt dat iedereen het antwoord weet.',
    frameIn: 'Kennismaken, meelopen, praktische vragen, leerlingen en zij-instromers.',
    frameOut: 'Persoonlijke zaken bespreek je met HR of met Willeke, niet hier.',
    owner: 'malika',
    deputy: 'hanneke',
    moderators: [],
    teams: ['HR', 'Opleiding'],
    people: ['daan', 'noor', 'jelle', 'sem', 'stijn', 'luuk', 'rosa', 'renske', 'joost', 'anneke', 'sofie', 'tessa', 'marijke', 'ngozi', 'ingrid', 'shanti', 'lucia', 'soraya'],
    others: 12,
  },
  {
    slug: 'na-het-werk',
    name: 'Na het werk',
    kind: 'open',
    language: 'nl',
    purpose: 'Hardlopen, taart, tweedehands fietsen en de quiz in november.',
    frameIn: 'Alles wat leuk is en niet hoeft.',
    frameOut: 'Geen werk. Echt niet.',
    owner: 'anneke',
    moderators: ['mick'],
    teams: ['Communicatie', 'Facilitair'],
    people: ['mick', 'rosa', 'jelle', 'dewi', 'kwame', 'joao', 'sanne', 'daan', 'meera', 'bas', 'karima', 'pieter', 'tineke', 'emiel', 'hidde', 'ingrid', 'chen', 'renske', 'ties'],
    others: 25,
  },
  {
    slug: 'ondernemingsraad',
    name: 'Ondernemingsraad',
    kind: 'closed',
    language: 'nl',
    purpose: 'De OR bereidt hier zijn overleg met de directie voor. Iedereen mag weten dat dit bestaat, niet wat er ligt.',
    frameIn: 'Adviesaanvragen, instemming, achterban, voorbereiding van de overlegvergadering.',
    frameOut: 'Individuele gevallen. Die gaan naar HR of de vertrouwenspersoon.',
    owner: 'petra',
    deputy: 'stefan',
    moderators: [],
    teams: [],
    people: ['stefan', 'karima', 'ahmed', 'niels', 'olena', 'abdel', 'jolanda', 'emiel'],
    others: 0,
  },
  {
    slug: 'kompas',
    name: 'Kompas',
    kind: 'secret',
    language: 'nl',
    purpose: 'Voorbereiding van de mogelijke overname van een installateur in Zwolle. Praat hier, en alleen hier.',
    frameIn: 'Cijfers, kennismaking, risico’s, planning van de gesprekken.',
    frameOut: 'Alles wat je ook aan de koffie zou zeggen.',
    owner: 'marijke',
    deputy: 'pieter',
    moderators: [],
    teams: [],
    people: ['hakan', 'pieter', 'grace', 'fatima', 'babette', 'ellen'],
    others: 0,
  },
];
