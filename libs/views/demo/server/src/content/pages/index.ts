import { pages as klantcontact } from './klantcontact';
import { pages as kompas } from './kompas';
import { pages as magazijnEnWagens } from './magazijn-en-wagens';
import { pages as naHetWerk } from './na-het-werk';
import { pages as nieuwHier } from './nieuw-hier';
import { pages as ondernemingsraad } from './ondernemingsraad';
import { pages as software } from './software';
import type { PageText } from './types';
import { pages as vakmanschap } from './vakmanschap';
import { pages as veiligWerken } from './veilig-werken';

/** What the wikis hold, by the short name of the community. */
export const pages: Record<string, PageText[]> = {
  vakmanschap,
  'veilig-werken': veiligWerken,
  klantcontact,
  software,
  'magazijn-en-wagens': magazijnEnWagens,
  'nieuw-hier': nieuwHier,
  'na-het-werk': naHetWerk,
  ondernemingsraad,
  kompas,
};
