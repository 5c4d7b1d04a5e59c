/** The Dutch words of the interface, in one file of its own; those of the wiki and the administration come with them. */
export const messages: Record<string, string> = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Record<string, string>>(
      [
        '../../../../libs/**/web/src/**/i18n/nl.json',
        '../**/i18n/nl.json',
        '!../../../../libs/{views/admin,things/wiki}/**',
      ],
      { eager: true, import: 'default' },
    ),
  ),
);
