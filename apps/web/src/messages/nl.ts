/** Every Dutch word of the interface, in one file of its own. */
export const messages: Record<string, string> = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Record<string, string>>(
      ['../../../../libs/**/web/src/**/i18n/nl.json', '../**/i18n/nl.json'],
      { eager: true, import: 'default' },
    ),
  ),
);
