import { type PageText, changed } from './types';

const bestellen = `Het juiste spul, op de juiste bus, voor zeven uur. Dat lukt als jij op tijd bestelt en wij op tijd klaarzetten.

## Zo gaat het

1. Bestel in de app, op projectnummer. Niet in een bericht, niet via iemand die toch langskomt.
2. Vóór 16:00 besteld staat de volgende ochtend klaar, op een pallet met je busnummer.
3. Later besteld mag ook, dan zoek je het zelf bij elkaar met @abdel of @gerrit.
4. Scan de pallet bij het laden. Klopt het niet, zeg het dan aan de balie en niet aan het eind van de dag.

## Openingstijden

| Vestiging | Poort | Balie | Wie |
| --- | --- | --- | --- |
| Apeldoorn | 06:30 – 17:00 | 06:30 – 16:30 | @jeroen |
| Groningen | 06:30 – 16:30 | 06:30 – 16:00 | @patrick |
| Eindhoven | 06:45 – 16:30 | Uitgifte via de app | Teamleider |

## Uitleen

Vacuümpomp, meetset, hijsmiddelen en koelvesten schrijf je uit met de scanner. Terug is ook scannen. Staat er niets uitgeschreven, dan ga ik bellen, en ik begin bij Wout.

## Niet op voorraad

De app zegt wanneer het komt. Kan je daar niet op wachten, vraag @esra om een vervanger voor je zelf iets regelt. Maten en stickers: [[Kleuren, maten en beugels]].
`;

const busWaar = `Niet elke bus mag elke stad in, en niet elke bus haalt elke rit. Kijk per kenteken, niet op gevoel.

## Milieuzones

In de app staat bij elk kenteken een groen of rood blokje per stad. Rood is rood, ook voor vijf minuten. De regels verschillen per stad en er zijn overgangen per euroklasse, dus “het mocht vorige maand nog” is geen antwoord.

- Binnenstad met zone: elektrisch plannen.
- Buiten de ring: diesel mag, als het blokje groen is.
- Ontheffing voor de kraanwagen: @vincent regelt hem, reken op twee weken.

## Hoe ver kom je

| Bus | Boekje | Reken op |
| --- | --- | --- |
| Elektrisch, kleine accu | 240 km | 240 km |
| Elektrisch, grote accu | 330 km | 330 km |
| Diesel | Genoeg | Genoeg |

## Lading

- Ratelbanden, geen klemmetjes en geen knopen.
- Na tien kilometer stoppen en aan alles trekken.
- Gasflessen rechtop, vast, en nooit in een dichte bus laten overnachten.
- Laadvermogen staat op de sticker in de deur. Een buffervat van 200 liter weegt leeg al bijna 60 kilo.

Pas kwijt of deuk erin? [[Laadpas kwijt, schade of boete]].
`;

/** Where things lie and what may drive where. */
export const pages: PageText[] = [
  {
    title: 'Bestellen en ophalen',
    owner: 'jeroen',
    versions: [
      { by: 'jeroen', when: '125 14:15', note: '', text: bestellen },
      {
        by: 'jeroen',
        when: '121 15:30',
        note: 'Poort open om 06:15, klaarzetten vóór 15:00 besteld',
        text: changed(bestellen, [
          ['2. Vóór 16:00 besteld staat', '2. Vóór 15:00 besteld staat'],
          [
            '| Apeldoorn | 06:30 – 17:00 | 06:30 – 16:30 | @jeroen |',
            '| Apeldoorn | 06:15 – 17:00, koffie om 06:10 | 06:15 – 16:30 | @jeroen |',
          ],
        ]),
      },
    ],
  },
  {
    title: 'Retouren en open dozen',
    under: 'Bestellen en ophalen',
    owner: 'abdel',
    versions: [
      {
        by: 'abdel',
        when: '72 13:40',
        note: '',
        text: `Alles wat terugkomt gaat eerst in de **grijze bak bij deur 1**. Zelf terugleggen is lief bedoeld en kost ons een dag per maand.

| Wat je terugbrengt | Wat wij doen | Krijgt het project geld terug |
| --- | --- | --- |
| Dicht, heel | Terug naar voorraad | Ja |
| Open maar compleet | Sticker “gecontroleerd”, terug naar voorraad | Ja |
| Open, er mist iets | Reserveonderdelen | Nee |
| Beschadigd bij levering | Naar de leverancier, met jouw foto | Ja |
| Speciaal besteld | Overleg met @esra | Soms |

## Zet erop

- [ ] Projectnummer
- [ ] Wie het terugbrengt
- [ ] Wat eraan mankeert, als er iets aan mankeert

## Defecte units

Label erop met “defect, koudemiddel erin” of “leeg”. Met koudemiddel mag hij niet zomaar mee: eerst afzuigen door iemand met F-gassendiploma. De retourrit uit Groningen neemt er zes mee. Stapelen kan niet.

## Accu's

Gedeukt, opgezet of warm geworden: in de metalen bak met zand bij de poort, niet in de gewone batterijenbak. Schrijf je naam erop.

Het potje met losse schroeven staat op mijn bureau. Er zitten er nu 41 in.
`,
      },
    ],
  },
  {
    title: 'Kleuren, maten en beugels',
    owner: 'lies',
    versions: [
      {
        by: 'lies',
        when: '70 09:55',
        note: '',
        text: `Verstopt in het verkeerde bakje, met een goed geschreven label: zo raakten we persfittingen kwijt. Daarom heeft alles een kleur.

## Bakken met persfittingen

| Maat | Bak |
| --- | --- |
| 15 mm | Geel |
| 22 mm | Rood |
| 28 mm | Blauw |
| 35 mm en groter | Grijs, achterin rij C |

## Beugels van binnenunits

| Sticker | Leverancier | Past op |
| --- | --- | --- |
| Blauw | De eerste | Alleen blauw |
| Oranje | De tweede, sinds de zomer | Alleen oranje |
| Geen | Onbekend | Niet meenemen, geef hem aan @abdel |

## Artikelnummers

- Eindigt op \`-L\` en \`-R\`: links en rechts. Niet licht en rood.
- Eindigt op \`-S\`: reserveonderdeel, zonder schroeven.
- Begint met \`WG\`: door ons samengesteld pakket, de inhoud staat in de app.

## Leverlijst lezen

Kolom D zegt of het montageframe al in het werkpakket zit. Staat daar “ja”, bestel er dan geen tweede bij. Vragen over een materiaalstaat: @paula, @elif of @bregje in Zuid. Terugbrengen: [[Retouren en open dozen]].
`,
      },
    ],
  },
  {
    title: 'Welke bus mag waar',
    owner: 'vincent',
    versions: [
      { by: 'vincent', when: '94 10:45', note: '', text: busWaar },
      {
        by: 'vincent',
        when: '4 16:30',
        note: 'Bereik met volle bus in de winter, met dank aan Niels',
        text: changed(busWaar, [
          [
            '| Elektrisch, kleine accu | 240 km | 240 km |',
            '| Elektrisch, kleine accu | 240 km | 170 km, in de winter 150 |',
          ],
          ['| Elektrisch, grote accu | 330 km | 330 km |', '| Elektrisch, grote accu | 330 km | 240 km |'],
          [
            '## Lading',
            `Boven de 150 kilometer plant @sietske een bus met grote accu. Jas aan, stoelverwarming aan, kachel uit. Sta je toch een halve dag bij een klant met een paal, laad dan even bij.

## Lading`,
          ],
        ]),
      },
    ],
  },
  {
    title: 'Laadpas kwijt, schade of boete',
    under: 'Welke bus mag waar',
    owner: 'vincent',
    versions: [
      {
        by: 'vincent',
        when: '58 11:20',
        note: '',
        text: `Bellen mag altijd, ook als het jouw schuld is. Vooral dan.

## Laadpas kwijt

1. Blokkeer hem meteen in de app, ook als je denkt dat hij op het aanrecht ligt.
2. Gevonden? Met één druk staat hij weer aan.
3. Na een week nog weg: vraag een nieuwe aan, die ligt de volgende dag bij de balie.

## Schade

- [ ] Iemand gewond? 112, en dan [[Ongeval: wat je nu doet]]
- [ ] Foto's: overzicht, schade, kenteken van de ander
- [ ] Schadeformulier in de app, ook als er “niks te zien” is
- [ ] Lekt er iets of brandt er een lampje: niet doorrijden, de hulpdienst staat op de zonneklep
- [ ] Binnen 24 uur melden, anders betaalt de verzekering niet

## Boete

| Soort | Wie betaalt |
| --- | --- |
| Te hard, door rood, telefoon | Wie reed |
| Parkeren, en je had een geldig bewijs | Wij, stuur de foto |
| Verkeerde zone terwijl de planning hem gaf | Wij |
| Verkeerde zone op eigen houtje | Wie reed |

De trajectcontrole op de A1 staat er al drie jaar. Hij staat er morgen ook.
`,
      },
    ],
  },
];
