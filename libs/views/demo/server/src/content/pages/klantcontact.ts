import { type PageText, changed } from './types';

const vragen = `Antwoorden die iedereen hetzelfde geeft. Zeg ze in je eigen woorden, en beloof niet meer dan er staat. Welke woorden we vermijden staat in [[Woorden die klanten snappen]].

## Over het huis

**Wordt het wel warm genoeg?**
Net zo warm als nu, maar langzamer. Zet de thermostaat dus niet 's nachts op 15, dan bent u de hele ochtend aan het inhalen.

**Mijn zwager zegt dat het niet kan in een oud huis.**
Uw zwager heeft gelijk, als je het huis laat zoals het is. Daarom komen we eerst kijken.

**Hoort u hem, en horen de buren hem?**
We rekenen het geluid vooraf uit op de grens van de tuin. Kan het daar niet, dan zoeken we een andere plek.

## Over geld

**Krijg ik subsidie?**
Ja, meestal wel, daar zorgen wij voor.

**Hoelang geldt de offerte?**
Zestig dagen. Zie [[Offertes en betalingsregelingen]].

## Over de planning

**Wanneer komen jullie?**
Noem alleen een datum die vaststaat in de planner. Staat hij nog niet vast, zeg dan “voorlopig, u hoort het uiterlijk de week ervoor”.

**Er komt rook van de buitenunit!**
Dat is stoom. Hij smelt zijn eigen ijs, ongeveer eens per uur. Gebeurt het elk kwartier, maak dan een melding.
`;
const vragenMetSubsidie = changed(vragen, [
  [
    'Ja, meestal wel, daar zorgen wij voor.',
    'U kunt het aanvragen, en dan beslist de overheid, meestal binnen acht weken. Wij zorgen dat alles op de factuur staat wat u nodig heeft. Zeg nooit “u krijgt”. Twijfel over een gemeente: @amira.',
  ],
]);
const vragenMetRobot = changed(vragenMetSubsidie, [
  [
    '**Er komt rook van de buitenunit!**',
    `**Ik krijg een sms en een brief met een andere datum.**
De datum in de planner telt. Bied excuses aan, maak een melding voor @aylin en bel zelf terug.

**Er komt rook van de buitenunit!**`,
  ],
  [
    'We rekenen het geluid vooraf uit op de grens van de tuin. Kan het daar niet, dan zoeken we een andere plek.',
    'We rekenen het geluid vooraf uit op de grens van de tuin. Kan het daar niet, dan zoeken we een andere plek. Een klacht over geluid van de buren nemen we net zo serieus als die van een klant.',
  ],
]);

const woorden = `Uit veertig teruggeluisterde gesprekken: dit zeggen wij, en dit verstaat de klant. Gebruik rechts.

| Wij zeggen | Zeg liever |
| --- | --- |
| Inregelen | Instellen, zodat elke kamer evenveel krijgt |
| Waterzijdig | Het water in de leidingen |
| De opname | Het huisbezoek |
| Afgiftesysteem | Uw radiatoren of vloerverwarming |
| Stooklijn | Hoe warm het water wordt als het buiten kouder wordt |
| Gepland | Voorlopig |
| Spoedstoring | We komen vandaag |

## Drie vragen bij een storing

1. Wat hoort u?
2. Wat ziet u?
3. Sinds wanneer?

Schrijf op wat de klant **zegt**, niet wat hij denkt dat er stuk is. “Hij maakt lawaai en er staat een wasmand voor” scheelt een rit naar Kampen. De monteurs hebben hun eigen lijst: [[Kijk eerst naar buiten]].

## Schrijven

- Eén onderwerp per mail.
- De datum bovenaan, niet in de derde alinea.
- Geen afkortingen. Ook niet ISDE zonder uitleg.
- Lees hem één keer hardop.

Een woord gehoord dat hier hoort? Zet het erbij, of stuur het @nienke.
`;

/** How customers are spoken with. */
export const pages: PageText[] = [
  {
    title: 'Veelgestelde vragen van klanten',
    owner: 'lotte',
    versions: [
      { by: 'lotte', when: '98 13:00', note: '', text: vragen },
      { by: 'zeynep', when: '92 10:40', note: 'Nooit “u krijgt” bij subsidie', text: vragenMetSubsidie },
      {
        by: 'dana',
        when: '54 16:15',
        note: 'Twee data door elkaar, en geluid van de buren',
        text: vragenMetRobot,
      },
    ],
  },
  {
    title: 'Offertes en betalingsregelingen',
    under: 'Veelgestelde vragen van klanten',
    owner: 'dewi',
    versions: [
      {
        by: 'dewi',
        when: '78 11:45',
        note: '',
        text: `Samen met @carla en @grace opgeschreven, zodat niemand het meer hoeft te raden.

## Offertes

- Een offerte geldt **zestig dagen**. Daarna maken we een nieuwe.
- Wat getekend is houdt zijn prijs, ten hoogste een jaar.
- In delen uitvoeren mag. Alleen het getekende deel heeft een vaste prijs.
- Iets verkeerd toegezegd? Bel de klant terug, zeg het eerlijk, en houd in dat ene geval de oude prijs. Meld het bij @lotte.

## Betalingsregelingen

| Termijnen | Wie beslist | Wanneer |
| --- | --- | --- |
| Tot en met 6 | Jij, aan de telefoon | Meteen |
| 7 tot 12 | @carla | Zelfde dag |
| Meer, of al een aanmaning gehad | @carla met Financiën | Binnen drie dagen |

## Zo zeg je het

> “Vervelend als het even niet uitkomt. Ik kan het voor u in zes keer doen, dan krijgt u er vandaag een bericht over. Past dat?”

Vraag nooit waaróm iemand niet kan betalen. Wie het wil vertellen, vertelt het zelf. Noem de regeling ook als de klant er niet om durft te vragen, maar je hoort dat hij schrikt van het bedrag.

- [ ] Termijnen in het klantsysteem
- [ ] Bevestiging verstuurd
- [ ] Eerste datum voorgelezen
`,
      },
    ],
  },
  {
    title: 'Woorden die klanten snappen',
    owner: 'nienke',
    versions: [
      { by: 'nienke', when: '110 09:20', note: '', text: woorden },
      {
        by: 'sietske',
        when: '97 09:10',
        note: '“Voorlopig” met de zin erbij, streefdatum en indicatief eruit',
        text: changed(woorden, [
          [
            '| Gepland | Voorlopig |',
            '| Gepland, streefdatum, indicatief, optie | Voorlopig, u hoort het uiterlijk de week ervoor |',
          ],
          [
            '- Geen afkortingen. Ook niet ISDE zonder uitleg.',
            '- Geen afkortingen. Ook niet ISDE zonder uitleg.\n- “Definitief” alleen als de planner het zegt.',
          ],
        ]),
      },
    ],
  },
  {
    title: 'Een lastig gesprek',
    owner: 'karima',
    versions: [
      {
        by: 'karima',
        when: '103 15:35',
        note: '',
        text: `Iemand die boos belt is meestal bang, koud of moe. De techniek komt later.

## In vijf stappen

1. **Laat uitpraten.** Twee minuten voelt lang en is het niet.
2. **Vat samen.** “U zit sinds dinsdag zonder warm water en niemand belde terug.” Vaak is dat genoeg.
3. **Zeg sorry voor wat van ons is.** Niet voor het weer, wel voor het wachten.
4. **Doe één toezegging**, en alleen een die je zelf kunt nakomen.
5. **Bel terug op de tijd die je noemde.** Ook als je niets weet.

## Niet doen

- “Dat hoort u van de planning.” Jij belt de planning.
- Een collega de schuld geven. De klant hoort één bedrijf.
- Uitleg over aanvoertemperaturen voor stap 3.

## Als het te ver gaat

Schelden: één keer waarschuwen, dan netjes ophangen en het meteen aan @lotte vertellen. Een bedreiging is nooit “hoort erbij”: bel @lotte en noteer letterlijk wat er gezegd is. Ook monteurs mogen weggaan, het gereedschap mag blijven staan.

## Daarna

Neem tien minuten lucht. Dat is werktijd. Blijft het hangen, dan is er @fatima, of de vertrouwenspersoon.
`,
      },
    ],
  },
  {
    title: 'Terugbellen op het hele uur',
    under: 'Een lastig gesprek',
    owner: 'selma',
    versions: [
      {
        by: 'selma',
        when: '71 10:30',
        note: '',
        text: `Ik geloofde er niet in en ik schrijf nu de pagina. Elk heel uur bellen we tien minuten lang alleen terug, allemaal tegelijk.

## De afspraak

- Van :00 tot :10 staan de telefoons op de wachtstand, met de tekst “we bellen u binnen het uur”.
- De oudste van de lijst eerst, niet de makkelijkste.
- Geen gehoor: voicemail met je voornaam en het tijdstip waarop je het nog eens probeert.
- Na drie keer geen gehoor een mail, en dan van de lijst.
- Vragen over data gaan naar @aylin en @inge, die bellen een dagdeel mee.

## Wat het deed

| Meting | Voor | Na twee weken |
| --- | --- | --- |
| Mensen op de lijst | 118 | 31 |
| Oudste | 9 dagen | 3 dagen |
| Wachttijd aan de lijn | 4 min | 4 min |

De helft van de bellers belde om te vragen waarom we niet hadden teruggebeld. Die bellen nu niet meer.

## Wat nog beter kan

- [x] Lijst gesorteerd op leeftijd in het klantsysteem
- [x] Chat tot acht uur 's avonds
- [ ] Oudste nooit boven de twee dagen
- [ ] Op maandag twintig minuten om negen uur
`,
      },
    ],
  },
];
