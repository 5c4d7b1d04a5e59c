/** Limits shown by forms and kept by the server: one number, two readers. Lengths in characters. */
export const textLimits = {
  name: 100,
  title: 200,
  line: 300,
  paragraph: 2000,
  email: 254,
  password: { min: 10, max: 200 },
  search: 200,
} as const;

/** The languages of the interface. A text keeps the language it was written in. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
