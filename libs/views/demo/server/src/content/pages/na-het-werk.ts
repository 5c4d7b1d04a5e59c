import type { PageText } from './types';

/** What nobody has to read. */
export const pages: PageText[] = [
  {
    title: 'De quiz: zo maak je hem',
    owner: 'ngozi',
    versions: [
      {
        by: 'ngozi',
        when: '31 19:30',
        note: '',
        text: `Elk jaar in november, elk jaar iemand anders die de vragen maakt. Dit heeft de vorige ploeg geleerd.

## Vier weken ervoor

- [x] Zaal bij @anneke
- [x] Twee vragenmakers die niet meedoen. Dit jaar @kwame en ik
- [ ] Teams van vier, naam verplicht, hond mag en telt niet mee

## De rondes

| Ronde | Wat | Vragen |
| --- | --- | --- |
| 1 | Dingen die iedereen hoort te weten | 10 |
| 2 | Geluiden. Dit jaar ook de bus van Mick | 8 |
| 3 | Foto's uit het archief van @rosa | 8 |
| 4 | Schatten: hoeveel, hoe ver, hoe zwaar | 6 |
| 5 | Niets met techniek. Helemaal niets | 10 |

## Regels

1. De jury heeft gelijk, ook als ze ongelijk heeft.
2. Telefoons in de bak. Ja, ook Noord.
3. Bij gelijke stand een schatvraag.
4. De winnaar maakt volgend jaar **niet** de quiz, dat was één keer en nooit weer.

Test elke vraag op iemand die niet bij ons werkt. Weet die hem ook, dan is hij te makkelijk. Snapt die hem niet, dan is hij van ons.
`,
      },
    ],
  },
  {
    title: 'Clubs, lenen en ruilen',
    owner: 'tineke',
    versions: [
      {
        by: 'tineke',
        when: '47 12:20',
        note: '',
        text: `Alles wat leuk is en niet hoeft, op een rij. Klopt er iets niet meer, haal het dan gewoon weg.

## Clubs

| Club | Wanneer | Bij wie |
| --- | --- | --- |
| Hardlopen, keerpunt bij de snackbar | Dinsdag na het werk | @daan |
| Tekenclub, je hoeft niets te kunnen | Donderdag half zes, Deventer | @rosa |
| Kookclub | Als er iets over is | @dewi |
| Schaken, één zet per dag mag | In de lunch | @meera |
| De band, achter de buffervaten | Na zessen, Apeldoorn | @mick |
| Zaalvoetbal Noord tegen Oost | Twee keer per jaar, Zwolle | @jelle |

## Lenen

- Partytent, drie bij drie, mist één poot: Eindhoven
- Grote pannen, 20 liter: keuken Eindhoven
- Geluidsset met microfoon: vraag @mick, en vraag hoe zacht hij kan

## Ruilkast in Deventer

Neem er een, zet er een. Geen handleidingen van ketels.

## Taart

Schalen gaan terug naar wie ze bracht. De schaal van de moeder van @vincent gaat eerst.
`,
      },
    ],
  },
];
