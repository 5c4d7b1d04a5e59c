import { type PageText, changed } from './types';

const planning = `Wat wanneer ligt, en wie het draagt. Bijwerken na elke vergadering.

## Vast

| Wat | Wanneer | Wie |
| --- | --- | --- |
| Eigen vergadering | Elke tweede dinsdag | @petra |
| Overleg met de directie | Elke zes weken | @petra en @stefan |
| Ronde langs de werkplaatsen | Elke maand één vestiging | @stefan, @abdel |
| Veiligheid met Kwaliteit | Per kwartaal | @jolanda |

## Loopt

- [ ] Adviesaanvraag storingsdienst
- [ ] Alleen werken in de kruipruimte: regels
- [ ] Cijfer over werkdruk naast het klantcijfer
- [ ] Parkeren in de laadstraat, Apeldoorn

## Later dit jaar

- [ ] Instemming plaatsbepaling in de bussen
- [ ] Kerstsluiting: wie wacht draait krijgt de dagen terug
- [ ] Verkiezingen voorbereiden

## Afspraken

Stukken een week van tevoren, anders schuift het punt door. Wie niet kan komen, stuurt drie zinnen. Verslag in gewone taal, binnen vijf dagen. Hoe we schrijven: [[Zo schrijven wij een advies]].
`;

/** What the works council keeps. */
export const pages: PageText[] = [
  {
    title: 'Jaarplanning van de OR',
    owner: 'petra',
    versions: [
      { by: 'petra', when: '120 14:40', note: '', text: planning },
      {
        by: 'stefan',
        when: '60 11:15',
        note: 'Storingsdienst afgerond, kruipruimte naar Hester, evaluatie erbij',
        text: changed(planning, [
          [
            '- [ ] Adviesaanvraag storingsdienst',
            '- [x] Adviesaanvraag storingsdienst: advies overgenomen, drie voorwaarden',
          ],
          [
            '- [ ] Alleen werken in de kruipruimte: regels',
            '- [ ] Alleen werken in de kruipruimte: voorbeelden binnen, @ahmed bespreekt ze met Kwaliteit',
          ],
          [
            '- [ ] Verkiezingen voorbereiden',
            '- [ ] Evaluatie storingsdienst na een halfjaar, per regio en nooit onder de vijf\n- [ ] Verkiezingen voorbereiden, vijf zetels',
          ],
        ]),
      },
      {
        by: 'petra',
        when: '22 10:05',
        note: 'Werkdruk isolatie als eerste punt, kandidaten',
        text: changed(planning, [
          [
            '- [ ] Adviesaanvraag storingsdienst\n- [ ] Alleen werken in de kruipruimte: regels',
            '- [x] Adviesaanvraag storingsdienst: advies overgenomen, drie voorwaarden\n- [x] Alleen werken in de kruipruimte: altijd twee, staat nu in [[Werken in de kruipruimte]]\n- [ ] Werkdruk bij isolatie: eerste punt op de agenda, ingebracht door @ahmed',
          ],
          [
            '- [ ] Verkiezingen voorbereiden',
            '- [ ] Evaluatie storingsdienst na een halfjaar, per regio en nooit onder de vijf\n- [ ] Verkiezingen: vijf zetels, twee stoppen, kandidaten onder de 35 gezocht. @karima vraagt iemand bij klantenservice',
          ],
        ]),
      },
    ],
  },
  {
    title: 'Zo schrijven wij een advies',
    owner: 'petra',
    versions: [
      {
        by: 'petra',
        when: '89 15:20',
        note: '',
        text: `Een advies is twee bladzijden. Wie meer nodig heeft, weet nog niet wat hij vindt.

## De weken

| Week | Wat |
| --- | --- |
| 1 | Lezen en verdelen, vragen opschrijven |
| 2 | Achterban: minstens drie lunchtafels op drie vestigingen |
| 3 | Vragen aan de directie, schriftelijk |
| 4 | Concept door één persoon, niet door acht |
| 5 | Bezwaren, twee dagen de tijd |
| 6 | Vaststellen en versturen |

## De opbouw

1. **Wat wij vinden**, in de eerste zin: positief, positief onder voorwaarden, of negatief.
2. **Waarom**, met wat we gehoord hebben. Zonder namen.
3. **Voorwaarden**, genummerd en meetbaar. “Aandacht voor” is geen voorwaarde.
4. **Evaluatie**: wanneer, met welke cijfers.

## Cijfers over mensen

Nooit per persoon. Per regio of team, en alleen bij vijf of meer, zoals @olena voorstelde. Dan is niemand herleidbaar en hoeft niemand zich te verdedigen.

## Voorbeeld

> Wij adviseren positief onder drie voorwaarden: elf uur rust na een oproep, ten minste vijf mensen per regio voordat het ingaat, en een evaluatie na een halfjaar.

Eerst uitzoeken of het wel advies is: [[Advies of instemming]].
`,
      },
    ],
  },
  {
    title: 'Advies of instemming',
    under: 'Zo schrijven wij een advies',
    owner: 'stefan',
    versions: [
      {
        by: 'jolanda',
        when: '46 13:45',
        note: '',
        text: `De vraag die altijd eerst komt. Kort, en bij twijfel de wet of de adviseur van de vakbond erbij.

| | Advies | Instemming |
| --- | --- | --- |
| Waarover | Besluiten over de onderneming | Regelingen voor het personeel |
| Artikel | 25 WOR | 27 WOR |
| Voorbeelden | Reorganisatie, overname, grote investering, nieuwe dienst | Werktijden, verzuim, beoordeling, privacy, volgsystemen |
| Zeggen wij nee | Directie wacht een maand, wij kunnen naar de Ondernemingskamer | Het gaat niet door, tenzij de rechter vervangend toestemt |
| Wanneer | Zo vroeg dat het nog iets uitmaakt | Voor het besluit |

## Volgsystemen

Een systeem dat **geschikt** is om gedrag of prestaties te volgen valt onder instemming, ook als die functie uitstaat. Bij de plaatsbepaling in de bussen vragen we daarom:

- [ ] Rijgedrag technisch uit, niet alleen verborgen
- [ ] Aanzetten alleen na nieuwe instemming
- [ ] Wie erbij kan: wagenparkbeheer, niet de teamleiders
- [ ] Bewaartermijn op papier
- [ ] Knop voor privéritten

## Te laat gevraagd?

Dan schrijven we binnen een maand dat het besluit nietig is. @stefan heeft de brief klaarliggen. Nog nooit nodig gehad, en dat houden we graag zo.
`,
      },
    ],
  },
];
