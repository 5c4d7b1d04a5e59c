/** Pictures of the demo organisation, drawn here: what colleagues would have taken with their phones. */
const [width, height] = [960, 600];

const box = (x: number, y: number, w: number, h: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${fill}"/>`;
const dot = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
const way = (d: string, stroke: string, wide = 6): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${wide}" stroke-linecap="round" stroke-linejoin="round"/>`;
const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;
const row = (count: number, draw: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => draw(n)).join('');
const room = (wall: string, floor: string, from = 430): string =>
  box(0, 0, width, height, wall) + box(0, from, width, height - from, floor);

const skins = ['#f1c7a5', '#c98d5f', '#8d5a3a', '#e9b98f', '#6f4630'];
const hairs = ['#3b2b20', '#8a5a2b', '#1d1a19', '#b9b2a8', '#5b3a22'];

/** Somebody from the waist up, with feet at `y` plus 150. */
const person = (n: number, x: number, y: number, shirt: string, more = ''): string =>
  shape(`M${x - 46} ${y + 150}v-62q0-44 46-44t46 44v62z`, shirt) +
  dot(x, y, 34, skins[n % 5]!) +
  shape(`M${x - 35} ${y - 4}q0-38 35-38t35 38q-16-20-35-20t-35 20z`, hairs[(n * 2) % 5]!) +
  dot(x - 11, y + 2, 3, '#2a211c') +
  dot(x + 11, y + 2, 3, '#2a211c') +
  way(`M${x - 11} ${y + 13}q11 ${n % 3 === 0 ? 12 : 7} 22 0`, '#7a3b2e', 3) +
  more;

const van = (x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})">` +
  shape('M0 90V22q0-14 14-14h120q26 0 38 26l12 26q8 4 8 16v14z', '#f7f6f2') +
  shape('M128 18h10q18 0 26 18l8 18h-44z', '#54707d') +
  box(0, 62, 190, 8, '#e2762d') +
  dot(42, 92, 17, '#2b2b2b') +
  dot(148, 92, 17, '#2b2b2b') +
  dot(42, 92, 7, '#b8bcbe') +
  dot(148, 92, 7, '#b8bcbe') +
  '</g>';

const board = (x: number, y: number): string =>
  box(x, y, 150, 96, '#2f6b4f', 6) +
  row(3, (n) => box(x + 14 + n * 44, y + 16, 30, 22, '#1d2f28', 3)) +
  row(5, (n) => dot(x + 20 + n * 27, y + 76, 7, n % 2 ? '#d9a441' : '#c9cdc9')) +
  way(`M${x + 20} ${y + 54}h60v-10h50`, '#7fb294', 3);

const unit = (x: number, y: number, size = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${size})">` +
  box(0, 0, 130, 100, '#8f979b', 8) +
  dot(50, 50, 36, '#5d6468') +
  row(4, (n) => dot(50, 50, 32 - n * 8, n % 2 ? '#5d6468' : '#747c80')) +
  row(4, (n) => box(98, 20 + n * 16, 22, 5, '#6b7377', 2)) +
  '</g>';

const cup = (x: number, y: number): string =>
  shape(`M${x} ${y}h34l-5 46h-24z`, '#f4efe6') + box(x - 3, y - 5, 40, 9, '#7a4a2c', 3);

const screw = (x: number, y: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${box(0, -3, 30, 6, '#b9bec1', 2)}${box(-6, -8, 8, 16, '#8f9598', 2)}</g>`;

const beam = (y: number, bend = 0): string =>
  shape(
    `M120 ${y}L400 ${y + bend / 2}q40 ${bend} 80 0L840 ${y}v26L480 ${y + 26}q-40 ${bend} -80 0L120 ${y + 26}z`,
    '#e2762d',
  );

/** By what they show in words, as `!` lines in the threads have it. */
const drawings: Readonly<Record<string, string>> = {
  'Twaalf witte elektrische bussen op een rij voor het magazijn in Apeldoorn':
    room('#cfe0e6', '#9aa0a0', 400) +
    box(60, 120, 840, 290, '#b9632f') +
    box(60, 120, 840, 34, '#8d4620') +
    row(4, (n) => box(110 + n * 200, 210, 150, 200, '#6d4a35')) +
    row(12, (n) => van(10 + n * 74, 380 + (n % 2) * 60, 0.72)),
  'Zwart-witfoto van een man met snor die wantrouwig naar een grote computer kijkt':
    room('#c9c9c9', '#8b8b8b') +
    box(470, 90, 400, 390, '#d9d9d9', 10) +
    box(510, 130, 230, 170, '#2c2c2c', 14) +
    row(5, (n) => box(530, 156 + n * 26, 150 - n * 18, 8, '#a9a9a9', 2)) +
    row(6, (n) => box(770, 140 + n * 34, 70, 14, '#9b9b9b', 3)) +
    row(9, (n) => box(514 + n * 36, 360, 26, 26, '#f0f0f0', 4)) +
    shape('M150 600V420q0-90 90-90t90 90v180z', '#555') +
    dot(240, 240, 74, '#e3e3e3') +
    shape('M166 230q0-84 74-84t74 84q-20-46-74-46t-74 46z', '#3a3a3a') +
    way('M205 222l28 10M275 222l-18 8', '#2b2b2b', 7) +
    dot(226, 244, 5, '#222') +
    dot(268, 244, 5, '#222') +
    shape('M204 284q36-26 74 0q-10 12-37 2q-27 10-37-2z', '#2b2b2b'),
  'Een schuine stelling in het magazijn met een deuk in de onderste balk':
    room('#e3ddd2', '#aaa49a', 500) +
    `<g transform="rotate(-3 480 300)">${box(110, 60, 26, 470, '#2f5d8a')}${box(824, 60, 26, 470, '#2f5d8a')}` +
    beam(190) +
    beam(400, 46) +
    row(5, (n) => box(160 + n * 132, 96, 112, 94, n % 2 ? '#c49a6c' : '#b58555', 4)) +
    row(4, (n) => box(170 + n * 168, 300, 130, 100, n % 2 ? '#d9d4c8' : '#c49a6c', 4)) +
    '</g>' +
    way('M330 560l60-80M620 560l-60-80', '#d9a441', 10),
  'Beeld van een inspectiecamera in een spouw met resten specie en een opgerolde krant':
    box(0, 0, width, height, '#101010') +
    dot(480, 300, 285, '#3a2f28') +
    shape('M300 60q60 240 0 480l-90-60q-60-180 0-360z', '#9a5a3c') +
    shape('M660 60q-60 240 0 480l90-60q60-180 0-360z', '#b9b2a6') +
    row(7, (n) => shape(`M${330 + n * 40} ${540 - (n % 3) * 26}q20-50 48 0z`, '#8d867b')) +
    `<g transform="rotate(-18 480 380)">${box(390, 340, 210, 56, '#e6dfcd', 26)}${row(5, (n) => box(414 + n * 34, 356, 22, 4, '#77705f'))}${row(5, (n) => box(414 + n * 34, 370, 22, 4, '#77705f'))}</g>` +
    dot(480, 250, 60, '#ffffff22') +
    box(40, 540, 170, 10, '#e2762d', 5),
  'Een galerij met op een rij dezelfde grijze buitenunits en een taart op een gereedschapskist':
    room('#d8d3c8', '#a9a39a', 420) +
    row(
      5,
      (n) => box(20 + n * 190, 70, 120, 250, '#54707d', 4) + box(30 + n * 190, 80, 100, 110, '#bcd3dc', 4),
    ) +
    row(5, (n) => unit(30 + n * 184, 330, 1.1)) +
    box(360, 490, 240, 80, '#c43d2f', 8) +
    box(440, 474, 80, 18, '#8f2a20', 8) +
    shape('M410 474v-44q0-14 70-14t70 14v44z', '#f4e4c4') +
    box(410, 424, 140, 16, '#e58aa0', 8) +
    row(3, (n) => box(446 + n * 32, 388, 6, 30, '#54707d') + dot(449 + n * 32, 382, 6, '#f0a030')),
  'De open laadruimte van een bus met losse schroeven en lege koffiebekers':
    box(0, 0, width, height, '#8fa1a8') +
    box(120, 40, 720, 520, '#e9e7e1', 26) +
    box(160, 80, 640, 440, '#4c5154', 12) +
    shape('M160 520l90-130h460l90 130z', '#7d684f') +
    row(3, (n) => box(180, 110 + n * 84, 600, 10, '#6d7377')) +
    row(4, (n) => box(200 + n * 150, 124, 110, 62, n % 2 ? '#c43d2f' : '#2f5d8a', 5)) +
    row(16, (n) => screw(280 + ((n * 97) % 420), 410 + ((n * 53) % 96), n * 47)) +
    cup(300, 430) +
    cup(470, 452) +
    `<g transform="rotate(80 640 470)">${cup(640, 450)}</g>` +
    box(40, 60, 80, 480, '#f7f6f2', 14) +
    box(840, 60, 80, 480, '#f7f6f2', 14),
  'Een open oefengroepenkast op een werkbank met leerlingen eromheen die meten':
    room('#efe6d8', '#b79a75', 440) +
    person(0, 200, 210, '#2f5d8a') +
    person(2, 330, 180, '#c43d2f') +
    person(4, 650, 180, '#2f6b4f') +
    person(1, 780, 210, '#e2762d') +
    box(60, 350, 840, 40, '#8a6a47', 6) +
    box(390, 150, 180, 200, '#f2f1ed', 8) +
    box(406, 166, 148, 168, '#cfd3d4', 4) +
    row(4, (n) => box(418 + n * 33, 184, 24, 50, '#3a3f42', 3)) +
    row(4, (n) => box(418 + n * 33, 264, 24, 50, '#3a3f42', 3)) +
    way('M330 320q40-10 84-90M650 320q-40 0-96-40', '#c43d2f', 5) +
    box(300, 318, 60, 40, '#e8b93c', 6) +
    box(630, 318, 60, 40, '#e8b93c', 6),
  'Een leerling in een witte overall die onder het stof uit een kruipluik klimt en lacht':
    room('#e6d9c6', '#c49a6c', 330) +
    row(6, (n) => way(`M${n * 190 - 60} 600L${n * 150 + 60} 330`, '#a98256', 4)) +
    shape('M230 500l60-110h380l60 110z', '#2a211c') +
    box(660, 330, 220, 26, '#a07c50', 4) +
    shape('M390 470v-90q0-70 90-70t90 70v90z', '#f7f6f2') +
    way('M400 390l-90 60M560 390l90 60', '#f7f6f2', 40) +
    dot(480, 240, 66, '#c98d5f') +
    shape('M410 236q0-84 70-84t70 84q-24-40-70-40t-70 40z', '#f2f1ed') +
    dot(458, 240, 6, '#2a211c') +
    dot(502, 240, 6, '#2a211c') +
    way('M448 264q32 34 64 0', '#7a3b2e', 6) +
    row(14, (n) => dot(380 + ((n * 71) % 210), 210 + ((n * 43) % 230), 6 + (n % 4) * 3, '#8d7a6266')),
  'Twee zaalvoetbalploegen door elkaar op een bank, een man met een hoofdband lacht het hardst':
    room('#dfe7d8', '#c9a468', 470) +
    way('M0 500h960', '#ffffff', 8) +
    row(7, (n) => person(n, 130 + n * 116, 230 + (n % 2) * 14, n % 2 ? '#2f5d8a' : '#e2762d')) +
    box(449, 206, 58, 14, '#c43d2f', 6) +
    shape('M460 254q18 30 38 0z', '#7a3b2e') +
    box(60, 380, 840, 34, '#7d5a38', 8) +
    box(110, 414, 24, 70, '#5e4329') +
    box(826, 414, 24, 70, '#5e4329') +
    dot(300, 530, 36, '#f7f6f2') +
    shape('M300 512l17 13-7 20h-20l-7-20z', '#2b2b2b'),
  'Quizavond in de kantine: vier mensen aan een tafel steken een zelfgemaakte beker omhoog':
    room('#f0dfc0', '#a4775a', 450) +
    row(9, (n) =>
      shape(`M${n * 110 + 10} 30h80l-40 60z`, ['#c43d2f', '#e8b93c', '#2f6b4f', '#2f5d8a'][n % 4]!),
    ) +
    way('M0 30h960', '#6d4a35', 3) +
    row(4, (n) => person(n, 210 + n * 180, 260, ['#2f5d8a', '#c43d2f', '#2f6b4f', '#6b4c8a'][n]!)) +
    way('M360 330L452 190M600 330L508 190', '#c98d5f', 22) +
    shape('M430 110h100q0 70-36 80v20h-28v-20q-36-10-36-80z', '#d9a441') +
    box(446, 208, 68, 14, '#8d6a2a', 4) +
    box(80, 400, 800, 50, '#8a6a47', 10) +
    row(
      4,
      (n) => box(180 + n * 190, 366, 70, 34, '#f7f6f2', 3) + box(270 + n * 160, 360, 22, 40, '#e8b93c', 4),
    ),
  'A workbench with four opened control boards, cables and a thermometer in a glass of ice':
    room('#dfe3e4', '#a5825c', 300) +
    board(60, 210) +
    board(250, 240) +
    board(440, 200) +
    board(630, 240) +
    way('M135 310q40 130 190 60t190 40t180-60', '#c43d2f', 7) +
    way('M200 310q120 190 300 90t300 20', '#2b2b2b', 7) +
    shape('M790 330h120l-14 190h-92z', '#cfe6ee') +
    row(5, (n) => box(808 + (n % 2) * 44, 360 + n * 26, 34, 30, '#f3fafc', 6)) +
    box(846, 210, 14, 240, '#f7f6f2', 7) +
    box(850, 330, 6, 110, '#c43d2f', 3) +
    dot(853, 446, 12, '#c43d2f'),
};

/** The drawing that these words describe, as SVG; undefined when there is none. */
export const drawingOf = (alt: string): string | undefined =>
  drawings[alt] &&
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${drawings[alt]}</svg>`;
