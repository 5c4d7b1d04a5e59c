import { type PageText, changed } from './types';

const stand = `Alleen voor ons zevenen. Niets op papier, niets in je agenda behalve het woord Kompas.

## In het kort

Een installateur in Zwolle, 38 mensen, zoekt een opvolger die zijn mensen houdt. De eigenaar wil over twee jaar stoppen en belde zelf.

| Wat | Stand |
| --- | --- |
| Omzet | 5,2 miljoen |
| Marge | 6 procent |
| Onderhoudscontracten | 2.900 |
| Pand | Dak lekt, bedrag onbekend |
| Prijs | Nog niet over gesproken |

## Stappen

- [x] Geheimhouding getekend, alle zeven
- [x] Jaarcijfers van drie jaar ontvangen
- [ ] Kennismaking op neutraal terrein
- [ ] Ondernemingsraad, onder geheimhouding
- [ ] Boekenonderzoek, zie [[Vragen voor het boekenonderzoek]]
- [ ] Bod

## Wat we willen weten voor we verder praten

1. Waarom nu, en waarom wij?
2. Hoeveel klanten blijven als de naam verandert?
3. Wat kost het om zijn monteurs op te leiden, en willen ze dat?

## Wie doet wat

Cijfers: @pieter en @babette. Recht: @grace. Mensen: @fatima. Techniek: @hakan. Gesprekken en zaal: @ellen.
`;
const standNaKennismaking = changed(stand, [
  ['| Marge | 6 procent |', '| Marge | 6 procent op papier, 4 na correctie van de voorraad |'],
  [
    '- [ ] Kennismaking op neutraal terrein',
    '- [x] Kennismaking op neutraal terrein: goed gesprek, hij begon zelf over het dak',
  ],
  [
    '3. Wat kost het om zijn monteurs op te leiden, en willen ze dat?',
    '3. Wat kost het om zijn monteurs op te leiden, en willen ze dat? Drie van de 38 kunnen een warmtepomp aan, de gemiddelde leeftijd is 51. Reken op een jaar.',
  ],
]);
const standVoorDeRaad = changed(standNaKennismaking, [
  ['| Pand | Dak lekt, bedrag onbekend |', '| Pand | Dak lekt, raming 90.000 |'],
  [
    '| Prijs | Nog niet over gesproken |',
    '| Prijs | Hij denkt aan 2,6 miljoen, onze grens is 2,1 |\n| Geld | 60 procent eigen middelen en krediet, 25 bank, 15 lening van de verkoper |',
  ],
  [
    '- [ ] Ondernemingsraad, onder geheimhouding',
    '- [ ] Ondernemingsraad, onder geheimhouding, vóór er een prijs op tafel komt. @grace regelt het',
  ],
]);

/** What seven people know. */
export const pages: PageText[] = [
  {
    title: 'Kompas: waar we staan',
    owner: 'marijke',
    versions: [
      { by: 'marijke', when: '56 18:30', note: '', text: stand },
      { by: 'hakan', when: '29 08:15', note: 'Na de kennismaking in Zwolle', text: standNaKennismaking },
      { by: 'pieter', when: '7 17:20', note: 'Prijs, dak en financiering; OR eerst', text: standVoorDeRaad },
    ],
  },
  {
    title: 'Vragen voor het boekenonderzoek',
    under: 'Kompas: waar we staan',
    owner: 'pieter',
    versions: [
      {
        by: 'babette',
        when: '41 16:10',
        note: '',
        text: `Wat we willen zien, en waarom. Afvinken als het stuk er is **en** gelezen.

## Geld

- [x] Jaarrekeningen van drie jaar, met de toelichting van de accountant
- [x] Voorraadlijst met datum van laatste verkoop. Er ligt 180.000 euro aan ketelonderdelen die niemand meer koopt
- [ ] Openstaande posten, ouder dan negentig dagen apart
- [ ] Onderhoudscontracten: looptijd, prijs, opzegtermijn

## Mensen (@fatima)

- [ ] Contracten, dienstjaren, leeftijd
- [ ] Regeling voor oudere werknemers naast die van ons
- [ ] Verzuim van twee jaar, zonder namen

## Recht (@grace)

- [ ] Lopende zaken, waaronder de waterschade uit 2022. Bedrag ontbreekt
- [ ] Verzekeringen en dekking achteraf
- [ ] Vergunningen en certificaten die aan de persoon hangen

## Rekenen

| Scenario | Opzeggingen eerste jaar | Terugverdiend bij 2,1 miljoen |
| --- | --- | --- |
| Gunstig | 10 procent | 6 jaar |
| Waar ik mee reken | 20 procent | 8 jaar |
| Tegenvaller | 30 procent | Niet binnen 10 jaar |

Boven de 2,2 miljoen kom ik in geen enkel scenario onder de acht jaar uit, tenzij hij zelf een jaar blijft.
`,
      },
    ],
  },
];
