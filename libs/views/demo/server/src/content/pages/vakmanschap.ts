import { type PageText, changed } from './types';

const inregelen = `Een woning is klaar als hij overal warm wordt, niet als de unit draait. Inregelen is daarom de helft van het werk. Zonder inregelrapport geen oplevering.

## Voor je begint

- [ ] Installatie gespoeld, gevuld en ontlucht, zie [[Waterkwaliteit]]
- [ ] Alle thermostaatknoppen eraf
- [ ] Ontwerp bij de hand: vermogen en debiet per groep
- [ ] Reken op een half uur

## De tien stappen

1. Zet alle groepen en voetventielen vol open.
2. Zet de pomp op vast toerental, niet op automatisch.
3. Lees het totaaldebiet af en vergelijk het met het ontwerp. Meer dan tien procent te laag? Eerst het filter schoonmaken.
4. Noteer het debiet per groep zoals je het aantreft.
5. Knijp de groep die het dichtst bij de verdeler ligt, tot de verste genoeg krijgt.
6. Loop alle groepen nog een keer na. Alles beïnvloedt alles.
7. Schrijf de stand van elk ventiel op.
8. Laat de unit een uur draaien. Koffie.
9. Meet aanvoer en retour. Bij vloerverwarming wil je een verschil van rond de 5 graden.
10. Stel nu pas de stooklijn in, en leg de klant uit wat hij ziet.

## Wat er meestal misgaat

| Je ziet | Het is vaak |
| --- | --- |
| Badkamer gloeit, slaapkamer koud | Nooit ingeregeld, alles staat vol open |
| Verschil kleiner dan 3 graden | Te veel debiet, pomp te hard |
| Verschil groter dan 8 graden | Filter vuil, lucht, of een groep dicht |
| Unit start elke tien minuten | Knoppen dicht of te weinig water |

Twijfel? Bel @joost of loop een keer mee met @thijs.
`;
const inregelenMetTijd = changed(inregelen, [
  ['- [ ] Reken op een half uur', '- [ ] Reken op anderhalf uur, zo staat het vanaf nu in het werkpakket'],
]);
const inregelenOpTweePlekken = changed(inregelenMetTijd, [
  [
    '9. Meet aanvoer en retour. Bij vloerverwarming wil je een verschil van rond de 5 graden.',
    '9. Meet aanvoer en retour op twee plekken: bij de unit én op de verdeler. Bij vloerverwarming wil je een verschil van rond de 5 graden, bij radiatoren 5 tot 8.',
  ],
  [
    '7. Schrijf de stand van elk ventiel op.',
    '7. Vul de stand van elk ventiel in op [[Het inregelrapport]].',
  ],
]);
const inregelenMetBuffer = changed(inregelenOpTweePlekken, [
  [
    '| Unit start elke tien minuten | Knoppen dicht of te weinig water |',
    '| Unit start elke tien minuten | Knoppen dicht. Pas als alles open staat: te weinig water, dan een buffer |\n| Eén unit van een cascade doet al het werk | Rotatie staat uit in de master |',
  ],
]);
const inregelenMetFilter = changed(inregelenMetBuffer, [
  [
    '1. Zet alle groepen en voetventielen vol open.',
    '1. Maak het filter schoon en zet alle groepen en voetventielen vol open.',
  ],
]);
const inregelenMetGeruis = changed(inregelenMetFilter, [
  [
    '| Verschil groter dan 8 graden |',
    '| Geruis bij de verdeler | Pomp te hard, of er zit nog lucht in |\n| Verschil groter dan 8 graden |',
  ],
]);
const inregelenTotZeven = changed(inregelenMetGeruis, [
  ['bij radiatoren 5 tot 8.', 'bij radiatoren 5 tot 7.'],
  ['| Verschil groter dan 8 graden |', '| Verschil groter dan 7 graden |'],
]);
const inregelenMetLeerling = changed(inregelenTotZeven, [
  [
    '\nTwijfel? Bel',
    '\n## Met een leerling erbij\n\nLaat de leerling stap 3 tot en met 7 doen en kijk zelf mee. Reken dan op twee uur. Tijd die je nu neemt, hoef je later niet terug te rijden.\n\nTwijfel? Bel',
  ],
]);
const inregelenVoorDeWinter = changed(inregelenMetLeerling, [
  ['Twijfel? Bel @joost of loop', 'Twijfel? Bel @joost of @niels, of loop'],
  [
    '10. Stel nu pas de stooklijn in, en leg de klant uit wat hij ziet.',
    '10. Stel nu pas de stooklijn in, en leg de klant uit wat hij ziet. Ook dat het huis nu langzaam warm wordt, en waarom dat goed is.',
  ],
]);

const storingscodes = `Dit zijn onze eigen codes in de app. De fabrikant heeft zijn eigen cijfers, die schrijf je erbij in het veld ernaast. Kies wat je **gevonden** hebt, niet wat de klant dacht.

Nog niet bij de klant? Lees eerst [[Kijk eerst naar buiten]].

| Code | Wat je ziet | Eerst nakijken |
| --- | --- | --- |
| S10 | Valt uit op lage druk | Aanzuigrooster vrij, ventilator draait, verdamper schoon |
| S11 | Valt uit op hoge druk | Debiet, filter, groepen open |
| S20 | Te weinig debiet | Magneetfilter, lucht, pompstand |
| S21 | Pendelt, korte looptijd | Thermostaatknoppen open, stooklijn, waterinhoud |
| S30 | Voeler geeft onzin | Plek van de buitenvoeler, klem, kabelbreuk |
| S40 | Tapwater wordt niet warm | Element, driewegklep, tijden van de run |
| S50 | Geen verbinding met de regeling | Voeding, volgorde van de draden, lengte van de kabel |
| S60 | Geluid | Poten, leidingdoorvoer, ventilator |
| S90 | Niets gevonden | Schrijf op wat je hebt gemeten |

## Afspraken

- Bestel geen onderdeel na één bezoek, tenzij het zichtbaar stuk is.
- Na S90 twee keer achter elkaar gaat er een tweede monteur mee.
- Werk je aan het koudecircuit, dan hoort daar een regel in het logboek bij.
`;
const storingscodesMetSpook = changed(storingscodes, [
  [
    '| S40 | Tapwater wordt niet warm | Element, driewegklep, tijden van de run |',
    '| S40 | Tapwater wordt niet warm | Meet de stroom op het element, daarna pas driewegklep en tijden |\n| S41 | Alarm na de legionellarun | Half doorgebrand element. Run naar de middag zetten |',
  ],
  [
    '| S60 | Geluid | Poten, leidingdoorvoer, ventilator |',
    '| S60 | Bromtoon binnen | Strakke muurdoorvoer, te harde dempers |\n| S61 | Geluid buiten | Poten, ventilator, ijs |',
  ],
]);
const storingscodesMetWalvis = changed(storingscodesMetSpook, [
  [
    '| S21 | Pendelt, korte looptijd |',
    '| S22 | Pomp zuigt zich vast, “klinkt als een walvis” | Filter schoonmaken, na een week nog eens |\n| S21 | Pendelt, korte looptijd |',
  ],
  [
    '- Na S90 twee keer achter elkaar gaat er een tweede monteur mee.',
    '- Na S90 twee keer achter elkaar gaat er een tweede monteur mee. Bel mij, dan regel ik het met de planning. @suzan',
  ],
]);

const vergunning = `Voor een gesloten bodembron heb je bijna altijd iets nodig van gemeente of provincie. Wat precies hangt af van het vermogen en van de plek. Begin op tijd: wie in mei wil boren, begint in maart.

## Wat je eerst uitzoekt

1. Ligt de woning in een gebied met beperkingen? Denk aan grondwaterbescherming, waterwingebied, archeologie of een dijk.
2. Ligt er al een bron bij de buren? Twee bronnen te dicht bij elkaar maken elkaar koud.
3. Hoe diep mag je? De provincie kan een grens stellen vanwege een kleilaag die dicht moet blijven.
4. Kan de boorwagen er komen? Een poort van twee meter tien is te smal.

## Melden

| Wat | Bij wie | Wanneer |
| --- | --- | --- |
| Melding of vergunning bodembron | Gemeente, via het omgevingsloket | Ruim voor de start, reken op acht weken |
| Boren in beschermd gebied | Provincie | Eerst bellen, dan pas tekenen |
| Graafmelding | Kadaster | Binnen twintig werkdagen voor het graven |

## In het dossier

- Boorprofiel per put, ook als er niets bijzonders in zat
- Tekening met de afstand tot de erfgrens
- Uitslag van de proef, zie [[Drukproef van bodemlussen]]

Alleen een erkend boorbedrijf boort. Wij controleren, wij boren niet zelf.
`;
const vergunningMetMappen = changed(vergunning, [
  [
    '2. Ligt er al een bron bij de buren? Twee bronnen te dicht bij elkaar maken elkaar koud.',
    '2. Ligt er al een bron bij de buren? Kijk op de WKO-bodemenergietool en loop ook even langs de deur. Twee bronnen te dicht bij elkaar maken elkaar koud.',
  ],
  [
    '- Boorprofiel per put, ook als er niets bijzonders in zat',
    '- Boorprofiel per put, ook als er niets bijzonders in zat. De oude profielen vanaf 2009 staan op papier bij @tjeerd in Groningen',
  ],
]);

const plaatsing = `De plek van de buitenunit bepaalt of de klant en zijn buren blij blijven. Tien minuten nadenken scheelt een dag terugkomen.

## Vaste maten

| Wat | Afstand |
| --- | --- |
| Achterkant tot de gevel | Volgens de handleiding, meestal 20 tot 30 cm |
| Voorkant vrij | 1 meter |
| Onderkant boven de tegels | 10 cm |
| Tot een opening van de woning, propaan | Volgens de handleiding |

## Geluid

De grens is 40 dB(A) 's nachts op de perceelgrens. @elif rekent het na vóór de plek vaststaat, niet erna. Een gevel achter de unit kaatst terug en telt mee. Een schutting met kieren helpt niet.

## Trillingen

- Dempers kiezen op het gewicht: ze moeten een paar millimeter indrukken.
- Leiding nooit op de steen. Flexibel stuk en schuim in de doorvoer.
- Op een uitbouw altijd eerst overleggen, de vloer eronder is een klankkast.

## Condens

Afvoeren naar een grindkoffer of het riool, nooit over een tuinpad. Bij een dakopstelling altijd met verwarmingslint.

Buiten klaar? Lees [[Kijk eerst naar buiten]] en controleer of de klant weet wat er vrij moet blijven.
`;
const plaatsingMetPropaan = changed(plaatsing, [
  [
    '| Tot een opening van de woning, propaan | Volgens de handleiding |',
    '| Tot een opening van de woning, propaan | Minstens 1 meter, ook tot een kelderraam of put. Propaan zakt |',
  ],
  [
    '## Trillingen',
    `## Propaan (R290)

Kan de meter niet gehaald worden, dan verplaats je de unit. Een opening dichtmaken mag alleen blijvend en komt in het dossier. Een plankje is niet blijvend.

## Trillingen`,
  ],
]);
const plaatsingMetSneeuw = changed(plaatsingMetPropaan, [
  [
    '| Onderkant boven de tegels | 10 cm |',
    '| Onderkant boven de tegels | 30 cm. Tegels zakken, sneeuw niet |',
  ],
  [
    '- Op een uitbouw altijd eerst overleggen',
    '- In het aardbevingsgebied: betonplaat los van de gevel.\n- Op een uitbouw altijd eerst overleggen',
  ],
]);

const persen = `Een vergeten persing vind je het liefst zelf, en niet de klant.

## Persen

1. Snij haaks, ontbraam binnen en buiten.
2. Steek de buis tot de aanslag en teken de insteekdiepte af.
3. Pers in één keer, bek haaks op de buis.
4. Houd bij welke je gehad hebt.
5. Controleer de bek op slijtage, één keer per jaar naar keuring.

## Solderen aan koudeleiding

- Altijd stikstof door de leiding, zachtjes. Zonder stikstof verbrandt het koper van binnen en komen de schilfers in het expansieventiel.
- Blaas je te hard, dan koelt de naad af en trekt er geen soldeer in.
- Alleen met geldig F-gassendiploma. Leerlingen doen het met iemand ernaast.
- Blusser binnen armbereik, en een uur later nog eens kijken.

## Daarna

Drukproef water: eerst een halve bar, rondlopen, dan pas op proefdruk. Voor het koudecircuit: stikstof op de druk van de fabrikant, wachten, vacumeren en wegschrijven in het logboek.

Heb je de grote vacuümpomp nodig, schrijf hem uit. Zie [[Bestellen en ophalen]].
`;

/** How the trade is done at Warmgoed. */
export const pages: PageText[] = [
  {
    title: 'Inregelen in tien stappen',
    owner: 'joost',
    versions: [
      { by: 'joost', when: '124 16:20', note: '', text: inregelen },
      {
        by: 'paula',
        when: '121 09:05',
        note: 'Anderhalf uur in plaats van een half',
        text: inregelenMetTijd,
      },
      {
        by: 'niels',
        when: '96 15:40',
        note: 'Op twee plekken meten, radiatoren erbij',
        text: inregelenOpTweePlekken,
      },
      {
        by: 'wout',
        when: '45 12:10',
        note: 'Eerst de knoppen, dan pas de buffer; cascade erbij',
        text: inregelenMetBuffer,
      },
      {
        by: 'thijs',
        when: '38 16:10',
        note: 'Filter vooraan, niet pas bij stap 3',
        text: inregelenMetFilter,
      },
      { by: 'hilde', when: '30 08:50', note: 'Geruis erbij, na drie telefoontjes', text: inregelenMetGeruis },
      {
        by: 'joost',
        when: '21 15:25',
        note: 'Acht graden is te veel, uitgezocht met Niels',
        text: inregelenTotZeven,
      },
      { by: 'sofie', when: '12 13:05', note: 'Met een leerling erbij', text: inregelenMetLeerling },
      {
        by: 'joost',
        when: '4 09:40',
        note: 'Wat je de klant vertelt, nu het koud wordt',
        text: inregelenVoorDeWinter,
      },
    ],
  },
  {
    title: 'Het inregelrapport',
    under: 'Inregelen in tien stappen',
    owner: 'niels',
    versions: [
      {
        by: 'niels',
        when: '99 16:45',
        note: '',
        text: `Eén bladzijde, in te vullen **voor** je de meter inpakt. Een servicemonteur moet er over vijf jaar om half drie 's nachts mee uit de voeten kunnen. “Naar tevredenheid” is geen meetwaarde.

## Wat erin staat

| Veld | Voorbeeld |
| --- | --- |
| Debiet per groep, ontwerp en gemeten | Groep 3: 2,0 / 1,9 l/min |
| Stand van elk ventiel | Groep 3: 2,5 slag open |
| Aanvoer en retour bij de unit | 34,5 / 29,5 graden |
| Aanvoer en retour op de verdeler | 34,0 / 29,5 graden |
| Stooklijn | 0,4, voetpunt 22 |
| Pompstand | Vast, stand 2 |
| Merk en percentage glycol | Alleen als het erin zit |
| Buitentemperatuur | Leest de app zelf uit |

## Wanneer telt de woning mee

- [ ] Rapport staat in het dossier, met foto van de meters
- [ ] Klant heeft uitleg gehad en kan het navertellen
- [ ] Afwijking groter dan tien procent is opgelost of uitgelegd

Ontbreekt het rapport, dan telt de woning niet als opgeleverd. Geen straf: zo weten we waar we nog heen moeten. Hoe je meet staat in [[Inregelen in tien stappen]].
`,
      },
    ],
  },
  {
    title: 'Storingscodes',
    owner: 'suzan',
    versions: [
      { by: 'mehmet', when: '116 13:30', note: '', text: storingscodes },
      {
        by: 'emiel',
        when: '15 17:15',
        note: 'Legionella-alarm en bromtoon als eigen code',
        text: storingscodesMetSpook,
      },
      { by: 'suzan', when: '1 10:20', note: 'S22 voor de walvis van Mehmet', text: storingscodesMetWalvis },
    ],
  },
  {
    title: 'Kijk eerst naar buiten',
    under: 'Storingscodes',
    owner: 'mehmet',
    versions: [
      {
        by: 'mehmet',
        when: '97 08:30',
        note: '',
        text: `Een op de vijf storingen los je op zonder je tas open te doen. Loop daarom eerst een rondje om het huis, liefst op het tijdstip waarop het misgaat.

## Het rondje

- [ ] Staat er iets voor het rooster? Kliko, wasmand, tuinkussens, sneeuw, bladeren
- [ ] Waait er iets in? Frituurafzuiging, droger, haagknipsel
- [ ] Waar hangt de buitenvoeler? Noordkant, weg van zon, afzuiging en ramen
- [ ] Waar loopt de condens heen, en ligt er ijs?
- [ ] Is er verbouwd, een serre of schutting bij gekomen?

## Drie vragen aan de klant

1. Wat hoort u?
2. Wat ziet u?
3. Sinds wanneer, en op welk moment van de dag?

Vraag niet wat hij denkt dat er stuk is. Dan krijg je “de compressor”, en het is bijna nooit de compressor.

> Unit viel elke dag om 07:10 uit op lage druk. Twee keer heen geweest, alles goed. De derde keer ging ik om zeven uur voor de deur staan: de buurvrouw zette haar kliko tegen het rooster tot de vuilniswagen was geweest.

Niets gezien? Dan naar binnen met [[Storingscodes]].
`,
      },
    ],
  },
  {
    title: 'Vergunning voor een bodembron',
    owner: 'wim',
    versions: [
      { by: 'wim', when: '122 14:10', note: '', text: vergunning },
      {
        by: 'wim',
        when: '98 11:35',
        note: 'Bodemenergietool, en waar mijn mappen nu zijn',
        text: vergunningMetMappen,
      },
    ],
  },
  {
    title: 'Drukproef van bodemlussen',
    under: 'Vergunning voor een bodembron',
    owner: 'ilse',
    versions: [
      {
        by: 'ilse',
        when: '104 11:20',
        note: '',
        text: `Iedereen doet het vanaf nu hetzelfde, ook als het boorbedrijf al geperst heeft. Hun proef is van hen, onze proef is van ons.

## Zo doe je het

1. Spoelen tot er geen lucht en geen vuil meer komt.
2. Afsluiters op de verdeler dicht. Echt dicht, even voelen.
3. Druk opbouwen tot 6 bar.
4. Een half uur laten zetten. Kunststof rekt uit, de meter zakt, dat is geen lek.
5. Bijdrukken tot 6 bar.
6. Nu pas de klok starten: een uur.
7. Foto van de manometer bij begin en eind, met de tijd in beeld.

## Beoordelen

| Druk na een uur | Wat het is | Wat je doet |
| --- | --- | --- |
| 5,8 bar of meer | Goed | Foto's in het dossier |
| 5,5 tot 5,8 bar | Twijfel | Nog een uur, let op zon op de leiding |
| Minder dan 5,5 bar | Lek of lucht | Lus voor lus afsluiten en opnieuw |

Onder de vijf graden buiten niet met schoon water laten staan, dan vult @tjeerd met glycol. Vraag hem ook wat er verder in de grond zit. Papieren: [[Vergunning voor een bodembron]].
`,
      },
    ],
  },
  {
    title: 'Waterkwaliteit',
    owner: 'kees',
    versions: [
      {
        by: 'kees',
        when: '51 14:05',
        note: '',
        text: `Slecht water merk je pas na drie jaar, en dan ben jij er niet meer en ik wel. Meten kost vijf minuten.

## Meten voor je vult

| Wat | Goed | Anders |
| --- | --- | --- |
| Hardheid | Onder 6 °dH, of wat de fabrikant zegt | Ontharden |
| pH | 8,2 tot 10; met aluminium tot 8,5 | Bellen, niet gokken |
| Geleidbaarheid | Onder 350 µS/cm | Demiwater bijmengen |

## Oude installatie

1. Neem een monster voor het spoelen. Bruin is roest, zwart is magnetiet.
2. Spoel rustig. Met veel druk krijg je alles tegelijk los.
3. Plaats een magneetfilter in de retour, bereikbaar.
4. Maak het filter na **een week** schoon, niet na een jaar.
5. Neem een monster na afloop en zet beide in het dossier.

Glycol meet je met de refractometer: eerst op nul met schoon water, monster laten afkoelen, en de schaal gebruiken van jouw soort. Ethyleen en propyleen hebben niet dezelfde lijn.

De meetset ligt in mijn bus en er zijn er twee in de uitleen, zie [[Bestellen en ophalen]]. Vragen: @kees of @emiel.
`,
      },
    ],
  },
  {
    title: 'Plaatsing van de buitenunit',
    owner: 'bram',
    versions: [
      { by: 'bram', when: '113 10:50', note: '', text: plaatsing },
      { by: 'arjen', when: '23 13:25', note: 'Propaan: de meter en waarom', text: plaatsingMetPropaan },
      {
        by: 'ilse',
        when: '7 11:10',
        note: 'Poten op dertig, betonplaat los van de gevel',
        text: plaatsingMetSneeuw,
      },
    ],
  },
  {
    title: 'Solderen en persen',
    owner: 'tomasz',
    versions: [
      { by: 'tomasz', when: '57 15:30', note: '', text: persen },
      {
        by: 'mick',
        when: '1 12:40',
        note: 'Stift na het persen, en een ander loopt de ronde',
        text: changed(persen, [
          [
            '4. Houd bij welke je gehad hebt.',
            '4. Zet een streep met de stift **na** het persen, nooit ervoor. Geen streep is niet geperst.',
          ],
          [
            'Drukproef water: eerst een halve bar, rondlopen, dan pas op proefdruk.',
            'Drukproef water: eerst een halve bar en luisteren, want op volle druk kan een vergeten fitting zich dichtklemmen. Laat een collega de ronde lopen: je eigen vergeten fitting zie je niet. Dan pas op proefdruk.',
          ],
        ]),
      },
    ],
  },
  {
    title: 'Spouw: eerst kijken, dan boren',
    owner: 'bas',
    versions: [
      {
        by: 'bas',
        when: '81 09:15',
        note: '',
        text: `Geen spouw vullen zonder camera. Bij een rij van zes bekijk je zes woningen: de buurman is nooit hetzelfde.

## Buiten

- [ ] Eerst luisteren aan de gevel. Wespen hoor je, vleermuizen soms
- [ ] Voegwerk heel, geen natte plekken, geen scheuren
- [ ] Ventilatie van de kruipruimte gevonden en gemarkeerd

## Binnen in de spouw

| Je ziet | Dan |
| --- | --- |
| Minstens 4 cm, schoon | Vullen |
| Specie of puin | Schoonmaken of afzien, foto naar de adviseur |
| Oude isolatie | Monster, overleg met @xander |
| Vocht | Niet vullen, eerst de oorzaak |
| Vleermuizen of sporen | Stoppen |

## Vleermuizen

Alle vleermuizen zijn beschermd, ook als het er twee zijn en ook buiten het seizoen. Stop het werk, maak niets dicht waar ze door naar buiten moeten, en bel @geert. Hij belt de ecoloog. Leg de bewoner uit waarom het uitloopt: dat het een soort in de wet is en geen smoes van ons.

Na het vullen: boorgaten dicht in de kleur van de voeg, vierkante meters op de werkbon voor de ISDE, foto van het materiaal met verpakking.
`,
      },
    ],
  },
];
