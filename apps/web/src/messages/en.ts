/** Every English word of the interface, in one file of its own. */
export const messages: Record<string, string> = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Record<string, string>>(
      ['../../../../libs/**/web/src/**/i18n/en.json', '../**/i18n/en.json'],
      { eager: true, import: 'default' },
    ),
  ),
);
