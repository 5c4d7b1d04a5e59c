import { type PageText, changed } from './types';

const eersteWeek = `Welkom. Je hoeft deze week niets te kunnen. Je hoeft alleen te vragen.

## Maandag

- [ ] 08:30 bij de deur in Deventer, @malika staat er
- [ ] Pas, sleutels en laptop of telefoon ophalen bij @renske
- [ ] Rondje langs alle afdelingen, met te veel namen
- [ ] Lunch met je team

## Dinsdag

- [ ] Werkkleding passen in Apeldoorn
- [ ] Magazijn zien, lees [[Bestellen en ophalen]]
- [ ] Veiligheid: [[Bijna-ongeval melden]] en [[Ongeval: wat je nu doet]]

## Woensdag en donderdag

Meelopen. Monteurs gaan een dag naar kantoor, kantoormensen een dag mee de bus in. Neem brood mee, en sokken.

## Vrijdag

- [ ] Half uur met je leidinggevende: wat viel op?
- [ ] Eén ding opschrijven dat wij raar doen. We menen het
- [ ] Koffie met @marijke, de eerste vrijdag van de maand

## Bij wie moet je zijn

| Voor | Bij |
| --- | --- |
| Contract, verlof, ziek | @malika of @fatima |
| Laptop, wachtwoord | @renske |
| Sleutels, zalen, lunch | @anneke |
| Loonstrook | @ingrid |
| Iets wat je liever niet hardop zegt | @willeke |

Snap je een woord niet? Kijk in [[Woordenlijst: alles met een B]].
`;
const eersteWeekMetHelm = changed(eersteWeek, [
  [
    '- [ ] Werkkleding passen in Apeldoorn',
    '- [ ] Werkkleding en helm passen in Apeldoorn. Maat S staat in de app onder “overig”, en anders legt @anneke er een klaar',
  ],
]);
const eersteWeekMetJan = changed(eersteWeekMetHelm, [
  [
    '- [ ] Lunch met je team',
    '- [ ] Lunch met je team. De plek bij het raam in Apeldoorn is van Jan. Dat staat nergens, behalve nu hier\n- [ ] De hond heet Thermostaat',
  ],
  ['Neem brood mee, en sokken.', 'Neem brood mee, een eigen beker, en goede sokken. Echt.'],
]);
const eersteWeekMetUitleg = changed(eersteWeekMetJan, [
  [
    '## Vrijdag',
    `Donderdagmiddag om vier uur: een uur uitleg van de app door een monteur die hem zelf gebruikt. Op verzoek van de leerlingenraad.

## Vrijdag`,
  ],
]);

const woordenlijst = `Begonnen na een vraag van @luuk. Zet erbij wat je mist, vooral als je hier al lang werkt en het niet meer hoort.

| Woord | Wat het is |
| --- | --- |
| BBL | Beroepsbegeleidende leerweg: werken en leren. Zie [[BBL: leren en werken]] |
| Bbl | Besluit bouwwerken leefomgeving, de bouwregels |
| Bhv | Bedrijfshulpverlening |
| BRL | Beoordelingsrichtlijn: waar een keurmerk op toetst |
| Bron | Gat in de grond waar warmte uit komt |
| Bus | Bedrijfsbus |

## Zonder B

| Woord | Wat het is |
| --- | --- |
| Inregelen | Zorgen dat elke kamer genoeg water krijgt |
| ISDE | Subsidie van het Rijk |
| LMRA | Even stilstaan: wat kan hier misgaan? |
| Toolbox | Een gesprek over veiligheid, geen kist |
| VCA | Veiligheidspas, tien jaar geldig |
`;
const woordenlijstBus = changed(woordenlijst, [
  [
    '| Bus | Bedrijfsbus |',
    '| Bus | Kan vier dingen zijn: bedrijfsbus, lijnbus, de Modbus in een unit, of “we doen het in de bus” (dan is het een vergadering) |\n| Borrel | Staand praten na vijf uur, met iets in je hand |',
  ],
]);
const woordenlijstEven = changed(woordenlijstBus, [
  [
    '| LMRA | Even stilstaan: wat kan hier misgaan? |',
    '| Even | Elke duur tussen een minuut en een middag |\n| LMRA | Laatste minuut risicoanalyse. Stilstaan: wat kan hier misgaan? |',
  ],
  [
    '| ISDE | Subsidie van het Rijk |',
    '| Dat is een goede vraag | Ik weet het ook niet |\n| ISDE | Subsidie van het Rijk, voor isolatie en warmtepompen |',
  ],
]);

const bbl = `Vier dagen werken, één dag leren. Je krijgt loon, een leermeester en een kist gereedschap van ons.

## Je week

| Dag | Waar |
| --- | --- |
| Maandag | Praktijkdag, in Apeldoorn |
| Dinsdag tot en met vrijdag | Met je ploeg |
| Eén keer per maand | Gesprek met je leermeester en @hanneke |

## Wie doet wat

- **Leermeester**: doet het voor, laat het jou doen, tekent je opdrachten af. Belt je vóór je eerste dag.
- **Praktijkopleider**: @joost, kijkt mee bij je eerste inbedrijfstelling. “Hm” is een goed cijfer.
- **Opleiders**: @hanneke en @sofie, voor rooster, school en examens.

## Mag je dit al alleen?

| Klus | Jaar 1 | Jaar 2 | Met diploma |
| --- | --- | --- | --- |
| Leiding persen | Met iemand ernaast | Ja | Ja |
| Koudecircuit | Nee | Met iemand ernaast | Ja, met F-gassen |
| Groepenkast | Nee | Nee | Alleen elektromonteurs |
| Kruipruimte | Nooit alleen | Nooit alleen | Nooit alleen |

Waarom dat laatste: [[Werken in de kruipruimte]].

## Examens

Proefexamen in november, het echte een week of twee later. Zakken mag, niet gaan niet. VCA doe je in de eerste twee maanden, @hanneke heeft een oefenset en een rustig lokaal.
`;

/** What somebody new needs to know. */
export const pages: PageText[] = [
  {
    title: 'Je eerste week',
    owner: 'malika',
    versions: [
      { by: 'malika', when: '124 10:30', note: '', text: eersteWeek },
      { by: 'malika', when: '80 13:20', note: 'Helm maat S, na de derde vraag', text: eersteWeekMetHelm },
      {
        by: 'sem',
        when: '63 17:40',
        note: 'De plek van Jan en andere dingen die niemand vertelt',
        text: eersteWeekMetJan,
      },
      { by: 'hanneke', when: '46 09:15', note: 'Uitleg van de app op donderdag', text: eersteWeekMetUitleg },
    ],
  },
  {
    title: 'Je eerste dag: wat neem je mee',
    under: 'Je eerste week',
    owner: 'malika',
    versions: [
      {
        by: 'malika',
        when: '123 15:50',
        note: '',
        text: `Om 08:30 sta ik bij de deur, ook als het regent. Wie zijn nummer al doorgaf, krijgt de avond ervoor een bericht.

## In je tas

- [ ] Geldig paspoort of identiteitskaart. Een rijbewijs is niet genoeg
- [ ] Je rekeningnummer
- [ ] Diploma's en certificaten die je hebt, VCA-pas als je die hebt
- [ ] Schoenmaat en lengte, voor de werkkleding
- [ ] Eigen beker. Anders drink je een week uit een maatbeker
- [ ] Honger

## Hoe kom je er

| Vestiging | Met de trein | Met de auto |
| --- | --- | --- |
| Deventer | Twaalf minuten lopen | Niet op de drie plekken met een bloembak |
| Apeldoorn | Lijnbus, halte voor de poort | Langs de straat, nooit in de laadstraat |
| Eindhoven | Fiets bij @tineke te leen | Achter het gebouw |
| Groningen | Lijnbus en zeven minuten lopen | Voor de deur |

## Wat je niet hoeft

Gereedschap kopen, een pak aan, of doen alsof je het al weet. Het vervolg staat in [[Je eerste week]].
`,
      },
    ],
  },
  {
    title: 'Woordenlijst: alles met een B',
    owner: 'malika',
    versions: [
      { by: 'malika', when: '117 11:45', note: '', text: woordenlijst },
      { by: 'joost', when: '115 07:35', note: 'Een bus is nooit zomaar een bus', text: woordenlijstBus },
      { by: 'lucia', when: '47 16:10', note: 'Even, en een goede vraag', text: woordenlijstEven },
    ],
  },
  {
    title: 'BBL: leren en werken',
    owner: 'hanneke',
    versions: [
      { by: 'hanneke', when: '120 13:05', note: '', text: bbl },
      {
        by: 'sofie',
        when: '71 14:25',
        note: 'Apeldoorn en Eindhoven om en om; leermeester krijgt ook een beoordeling',
        text: changed(bbl, [
          [
            '| Maandag | Praktijkdag, in Apeldoorn |',
            '| Maandag | Praktijkdag, om en om in Apeldoorn en Eindhoven |',
          ],
          [
            '## Mag je dit al alleen?',
            `Twee keer per jaar beantwoord jij ook twee vragen over je leermeester: wat heb je van hem geleerd, en wat had je eerder willen horen?

## Mag je dit al alleen?`,
          ],
        ]),
      },
    ],
  },
  {
    title: 'Meelopen bij een andere vestiging',
    under: 'BBL: leren en werken',
    owner: 'sofie',
    versions: [
      {
        by: 'sofie',
        when: '107 10:20',
        note: '',
        text: `Een week bodemlussen in Groningen, dakopstellingen in Eindhoven of cascades in Apeldoorn: het mag, en het telt mee voor je opleiding als je een praktijkopdracht meeneemt.

## Zo regel je het

1. Spreek het af met je leermeester. Rustige weken zijn januari en mei.
2. Mail @hanneke uiterlijk drie weken van tevoren.
3. Zij belt de teamleider daar en regelt een ploeg.
4. Neem je eigen werkkleding, helm en pbm's mee.

## Slapen

| Waar | Wat | Sleutel |
| --- | --- | --- |
| Groningen | Huis aan de vaart, twee kamers | Bij de balie |
| Eindhoven | Pension om de hoek | Bij @tineke |
| Apeldoorn | Meestal niet nodig | Vraag @hanneke |

## Geld

Reizen zet je als zakelijk, eten tot het bedrag in de app. Rijd je met de bus mee, dan krijg je geen kilometers. Zie [[Loonstrook en reiskosten]].

## Meelopen in een ander vak

Ook als je vast in dienst bent kun je twee dagen per jaar in een ander vak kijken. Twijfel je over iets groters, bel @tessa. Dat is geen sollicitatie, het is een gesprek.
`,
      },
    ],
  },
  {
    title: 'Ziek, vrij en verlof',
    owner: 'fatima',
    versions: [
      {
        by: 'fatima',
        when: '119 09:40',
        note: '',
        text: `## Ziek

1. Bel je teamleider voor 07:30, of zodra je het merkt. Midden op de dag mag ook.
2. Hij of zij zet het in het systeem, jij hoeft niets te klikken.
3. Op een lesdag bel je ook school.
4. Vertel hoelang je denkt dat het duurt. Wat je hebt hoef je niet te zeggen.
5. Weer beter? Bel de dag ervoor, dan kan de planning rekenen.

Liever niet met je teamleider? Bel @willeke.

## Vrij

| Wat | Hoe | Doorbetaald |
| --- | --- | --- |
| Vakantie | In de app, je leidinggevende antwoordt binnen een week | Ja |
| Inschrijven bij de gemeente, huisarts, tandarts | Kort verzuim, in de planner zetten | Ja |
| Verhuizen | Eén dag per jaar | Ja |
| Geboorte, rouw, mantelzorg | Bel @fatima, er kan meer dan je denkt | Meestal |

## Vakantie in drukke weken

Tussen kerst en oud en nieuw draait de storingsdienst. Willen twee mensen uit een klein team dezelfde dag, dan loten we. Net begonnen en nog weinig opgebouwd? Vooruit opnemen kan, vraag het even.

Over geld: [[Loonstrook en reiskosten]].
`,
      },
    ],
  },
  {
    title: 'Loonstrook en reiskosten',
    under: 'Ziek, vrij en verlof',
    owner: 'malika',
    versions: [
      {
        by: 'ingrid',
        when: '112 14:30',
        note: '',
        text: `De loonstrook staat op de 24e klaar. Er zijn geen domme vragen over geld, ook niet de derde keer.

## Drie regels die je niet herkent

| Op je strook | Wat het is |
| --- | --- |
| Loonheffingskorting | Korting op de belasting. Vink hem aan bij **één** werkgever tegelijk |
| Pensioen | Jouw deel. Wij betalen het grootste deel, dat staat er niet |
| Werkkleding | Vast bedrag voor het wassen, netto |

Bewaar je stroken en je jaaropgave. Je hebt ze nodig voor je aangifte, voor een huis en voor je pensioen.

## Reiskosten

- Invullen in de app, in dezelfde week. “Weet ik niet meer” weet @shanti ook niet meer.
- Zet erbij waarmee je reed: eigen auto, fiets, trein of bus van de zaak.
- Fietsen telt net zo veel als de auto.
- Met de bus van de zaak krijg je geen kilometers.
- Declaraties voor de 10e staan op de strook van die maand.

## Klopt er iets niet?

- [ ] Kijk of je uren zijn goedgekeurd
- [ ] Bel @ingrid voor loon, @shanti voor reizen en verlof
- [ ] Te veel gekregen? Zeg het meteen, dan verrekenen we het in stukjes
`,
      },
    ],
  },
];
