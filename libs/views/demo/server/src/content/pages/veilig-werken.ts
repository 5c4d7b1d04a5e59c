import { type PageText, changed } from './types';

const bijna = `Een bijna-ongeval is alles waarvan je denkt: dat ging maar net goed. Een vallende steeksleutel, een losse band, een klant die een schakelaar omzet. We willen er veel van horen. Meer meldingen betekent niet dat het gevaarlijker wordt, maar dat we het zeggen.

## Zo meld je

1. Maak het veilig. Niet eerst foto's.
2. Open de app, kies **Bijna-ongeval** en spreek het in of typ twee zinnen.
3. Een foto mag, zonder gezichten en zonder huisnummer.
4. Verzenden. Klaar.

## Wat er dan gebeurt

| Wanneer | Wat |
| --- | --- |
| Dezelfde week | @wieke leest het en belt je als er iets onduidelijk is |
| Elke maand | De top drie komt in de toolbox |

## Afspraken

- Geen schuldvraag. Wat je meldt komt niet in je beoordeling.
- Je naam mag erbij, hoeft niet.
- Over een ander melden mag, over de oorzaak en niet over de persoon.

Is er wel iemand gewond? Dan is het een ongeval: [[Ongeval: wat je nu doet]].
`;
const bijnaMetTerugkoppeling = changed(bijna, [
  [
    '| Dezelfde week | @wieke leest het en belt je als er iets onduidelijk is |',
    '| Binnen twee werkdagen | @wieke of @hester leest het en laat je weten wat we ermee doen |\n| Binnen twee weken | De maatregel is genomen, of je hoort waarom niet |',
  ],
]);
const bijnaVoorLeerlingen = changed(bijnaMetTerugkoppeling, [
  [
    '- Over een ander melden mag, over de oorzaak en niet over de persoon.',
    '- Over een ander melden mag, over de oorzaak en niet over de persoon.\n- Leerling? Juist jij ziet wat wij niet meer zien. Iedereen mag het werk stilleggen, ook op de eerste dag.',
  ],
  [
    '2. Open de app, kies **Bijna-ongeval** en spreek het in of typ twee zinnen.',
    '2. Open de app, kies **Bijna-ongeval** en spreek het in of typ twee zinnen: wat gebeurde er, en wat had er kunnen gebeuren.',
  ],
]);

const kruipruimte = `Een kruipruimte is krap, donker en soms giftig. Ga er alleen in als je er ook weer uit kunt.

## Niet doen als

- de vrije hoogte minder dan 50 cm is en er niet overal een uitweg is
- er water in staat, of het ruikt naar riool of gas
- je iets ziet dat asbest kan zijn, zie [[Asbest herkennen]]
- er niemand boven is

## Voor je erin gaat

- [ ] Luik open en een kwartier luchten
- [ ] Lamp, reservelamp, masker, kniestukken, telefoon
- [ ] Bewoner weet dat het luik open blijft
- [ ] Afspraak hoe je elkaar hoort: elke tien minuten roepen

## Boven het luik

Het liefst blijft er een collega bij het luik. Moet hij even weg, dan kom jij eruit. Gaat er iets mis, dan bel je 112 en ga je er **niet** zelf achteraan.

## Daarna

Handen en gezicht wassen voor je eet. Niet goed geworden, ook al is het maar even: meld het als [[Bijna-ongeval melden]].
`;

const weer = `Je hoeft niet te bewijzen dat het te warm of te gevaarlijk is. Zeg het, stop, en bel je teamleider. De planning weet ervan.

## Te warm

| Waar | Vanaf | Wat we doen |
| --- | --- | --- |
| Buiten en op het dak | 28 graden | Beginnen om zes uur, elk uur schaduw |
| Op zolder | 32 graden op zolder | Ten hoogste een half uur achter elkaar, daarna net zo lang eruit |
| Overal | Code oranje | Alleen storingen bij mensen die zonder warm water zitten |

Koelvesten liggen in het magazijn, acht in Apeldoorn en vier in Eindhoven en Groningen. Water staat op de bus, koffie telt niet. Duizelig is stoppen, niet “nog even dit gat”.

## Te hard waaien

Platen en dakwerk stoppen bij windkracht 6. De hijsgrens bepaalt de kraanmachinist, en die discussie is kort.

## Buren

Beginnen we om zes uur, dan gooit de voorman de dag ervoor een briefje in de bus. Een voorbeeld zit in de app onder Bewoners.
`;

const hoogte = `Van twee meter vallen is genoeg. Een plat dak is ook hoogte, en “maar eventjes” is geen hulpmiddel.

## Kies in deze volgorde

1. Kan het vanaf de grond? Dempers en frame monteer je beneden.
2. Steiger of rolsteiger met leuning en groene kaart.
3. Hoogwerker, met iemand beneden die de noodbediening kent.
4. Randbeveiliging op een plat dak, minstens 4 meter afstand zonder rand.
5. Harnas met lijn aan een goedgekeurd punt. Als laatste, niet als eerste.

## Elke keer

- [ ] Kaart op de steiger, vandaag getekend
- [ ] Vloer droog en schoon, bladeren eraf
- [ ] Gereedschap aan een koord boven openbare weg
- [ ] Vak eronder afgezet
- [ ] Harnas past. Knijpt hij, dan is hij te groot: maat S en XS liggen in alle magazijnen

## Als iemand in het harnas hangt

Bel 112, zeg dat iemand hangt, en haal hem zo snel mogelijk omlaag. Hangen is zelf gevaarlijk. Elke ploeg oefent dit één keer per jaar met @theo.

Voor ladders gelden eigen regels: [[Ladder, trap of steiger]].
`;

/** How everybody goes home in one piece. */
export const pages: PageText[] = [
  {
    title: 'Ongeval: wat je nu doet',
    owner: 'wieke',
    versions: [
      {
        by: 'wieke',
        when: '125 11:00',
        note: '',
        text: `**Nu iets aan de hand? Bel 112. Daarna je teamleider. Daarna pas dit lezen.**

## Direct

1. Zorg dat jij zelf veilig staat. Stroom en gas eraf.
2. 112 bellen: adres, wat er is, hoeveel mensen, of iemand ademt.
3. Eerste hulp geven. De verbandkoffer zit achter de bestuurdersstoel.
4. Iemand naar de straat sturen om de ambulance op te vangen.
5. Teamleider bellen. Die belt @wieke, dag en nacht.

## Het eerste uur

- [ ] Plek laten zoals hij is, alleen veilig maken
- [ ] Niemand rijdt zelf naar huis na een klap op het hoofd of een stroomschok
- [ ] Na een stroomschok **altijd** naar het ziekenhuis, ook als je je goed voelt
- [ ] De familie hoort het van de leidinggevende, niet via een bericht

## Daarna

| Wat | Wie | Wanneer |
| --- | --- | --- |
| Melding bij de Arbeidsinspectie bij ziekenhuisopname, blijvend letsel of overlijden | Kwaliteit en veiligheid | Meteen |
| Gesprek met wie erbij was | Teamleider | Zelfde dag |
| Onderzoek, oorzaken en geen schuldigen | @wieke en @hester | Binnen een week |

Praten met iemand buiten de ploeg? @willeke heeft tijd en houdt haar mond. Ging het nét goed: [[Bijna-ongeval melden]].
`,
      },
    ],
  },
  {
    title: 'Bijna-ongeval melden',
    under: 'Ongeval: wat je nu doet',
    owner: 'wieke',
    versions: [
      { by: 'wieke', when: '123 13:15', note: '', text: bijna },
      {
        by: 'hester',
        when: '101 10:05',
        note: 'Je hoort altijd iets terug, met termijn',
        text: bijnaMetTerugkoppeling,
      },
      {
        by: 'jolanda',
        when: '34 09:30',
        note: 'Regel voor leerlingen erbij na het verhaal van Daan',
        text: bijnaVoorLeerlingen,
      },
    ],
  },
  {
    title: 'Werken op hoogte',
    owner: 'theo',
    versions: [{ by: 'theo', when: '49 08:10', note: '', text: hoogte }],
  },
  {
    title: 'Ladder, trap of steiger',
    under: 'Werken op hoogte',
    owner: 'soraya',
    versions: [
      {
        by: 'soraya',
        when: '79 11:30',
        note: '',
        text: `Een ladder is om ergens te komen, niet om op te werken. Kort en licht werk mag, met één hand vrij.

| Klus | Ladder | Rolsteiger of hoogwerker |
| --- | --- | --- |
| Even kijken, foto maken | Ja | Hoeft niet |
| Voeler ophangen, tot een half uur, onder 5 meter | Ja | Mag |
| Boren in de gevel | Nee | Ja |
| Leiding over de hele gevel | Nee | Ja |
| Iets tillen boven 10 kilo | Nee | Ja |

## Voor je klimt

- [ ] Sticker van dit jaar. Geen sticker, niet mee
- [ ] Van ons. Nooit op de ladder van een bewoner
- [ ] Voet op vaste grond, hoek ongeveer 75 graden
- [ ] Een meter boven het punt waar je afstapt
- [ ] Vastgezet of iemand eronder

## Keuring

Ladders, hijsbanden, harnassen en elektrisch handgereedschap worden één keer per jaar gekeurd, in de weken na de bouwvak. Ik kom op alle vestigingen. Tussendoor iets krom, gescheurd of getapet? Rode kaart eraan en naar het magazijn, @jeroen legt een andere klaar. Ducttape is geen reparatie.
`,
      },
    ],
  },
  {
    title: 'Werken in de kruipruimte',
    owner: 'ahmed',
    versions: [
      { by: 'ahmed', when: '112 14:50', note: '', text: kruipruimte },
      {
        by: 'hester',
        when: '41 10:25',
        note: 'Regel na instemming van de OR: altijd twee, en meten',
        text: changed(kruipruimte, [
          [
            'Het liefst blijft er een collega bij het luik. Moet hij even weg, dan kom jij eruit.',
            'Er blijft **altijd** een collega boven het luik: niet in de bus, niet aan de telefoon. Moet hij weg, dan kom jij eruit. In het werkpakket staan daarom altijd twee mensen.',
          ],
          [
            '- [ ] Luik open en een kwartier luchten',
            '- [ ] Luik open en een kwartier luchten\n- [ ] Gasmeter laten zakken: zuurstof tussen 20 en 22 procent, anders niet naar binnen',
          ],
        ]),
      },
    ],
  },
  {
    title: 'Asbest herkennen',
    under: 'Werken in de kruipruimte',
    owner: 'hester',
    versions: [
      {
        by: 'hester',
        when: '48 15:10',
        note: '',
        text: `Je kunt het aan de buitenkant niet zien. Wat je wel kunt: weten waar het vaak zit, en stoppen. Alles van vóór 1994 is verdacht.

## Waar het vaak zit

| Plek | Ziet eruit als |
| --- | --- |
| Kruipruimte en kelder | Witte lappen of gips om leidingen |
| Schuur en garage | Grijze golfplaat, vlakke plaat |
| Gevel | Plaat onder het kozijn, leien |
| Ketelkast | Karton-achtige plaat achter de ketel |
| Schacht en ventilatie | Ronde of vierkante grijze buis |
| Vensterbank | Gevlekt, op marmer lijkend |

## Verdacht? Dan dit

1. Stop. Niet boren, schroeven, verplaatsen of vegen.
2. Eruit en de deur dicht. Laat je gereedschap liggen.
3. Bel @hester of @wieke.
4. Vertel de bewoner dat je stopt en dat wij bellen.
5. Stof op je kleding? Blijf waar je bent, wij vertellen wat je doet.

## Wat je tegen de bewoner zegt

> “Het kan niets zijn. Maar als het wel asbest is, maak ik er met één gaatje een sanering van. Eerst kijkt een bureau ernaar, en dan kom ik terug.”

Een bewoner is geen laboratorium, en wij ook niet. Je krijgt nooit op je kop omdat je gestopt bent.
`,
      },
    ],
  },
  {
    title: 'Te warm, te glad, te hard waaien',
    owner: 'wieke',
    versions: [
      { by: 'wieke', when: '87 09:45', note: '', text: weer },
      {
        by: 'gerrit',
        when: '3 07:50',
        note: 'Gladheid erbij voor de toolbox van morgen',
        text: changed(weer, [
          [
            '## Te hard waaien',
            `## Te glad

Je zegt: “Ik rijd nu niet.” Meer hoeft niet.

- Code oranje of rood voor gladheid: we rijden niet uit vóór het gestrooid is.
- Banden op spanning, elke eerste maandag van de maand. Een volle bus wil meer dan een lege.
- Zand en strozout staan bij deur 1. Strooi ook het pad naar de voordeur van de klant.
- Overschoenen binnen alleen met rubberen zool.

## Te hard waaien`,
          ],
        ]),
      },
    ],
  },
];
