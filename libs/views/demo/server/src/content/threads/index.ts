import { threads as klantcontact } from './klantcontact';
import { threads as kompas } from './kompas';
import { threads as magazijnEnWagens } from './magazijn-en-wagens';
import { threads as naHetWerk } from './na-het-werk';
import { threads as nieuwHier } from './nieuw-hier';
import { threads as ondernemingsraad } from './ondernemingsraad';
import { threads as software } from './software';
import { threads as square } from './square';
import { threads as vakmanschap } from './vakmanschap';
import { threads as veiligWerken } from './veilig-werken';

/** What was said where, by the short name of the community; `square`: to everybody. */
export const threads: Record<string, string> = {
  klantcontact,
  kompas,
  'magazijn-en-wagens': magazijnEnWagens,
  'na-het-werk': naHetWerk,
  'nieuw-hier': nieuwHier,
  ondernemingsraad,
  software,
  square,
  vakmanschap,
  'veilig-werken': veiligWerken,
};
