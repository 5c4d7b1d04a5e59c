import fs from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';

type Language = 'nl' | 'en';

/** Every file of messages of one language. */
export const messageFiles = (language: Language): string[] =>
  ['libs', 'apps/web/src'].flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true })
      .map((name) => path.join(folder, String(name)))
      .filter((file) => file.endsWith(`i18n/${language}.json`) && !file.includes('node_modules')),
  );

/** What the screen says, as the product's own messages have it: `t('posts.publish')`. */
export function speech(language: Language) {
  const messages: Record<string, string> = Object.assign(
    {},
    ...messageFiles(language).map((file) => JSON.parse(fs.readFileSync(file, 'utf8')) as object),
  );
  const intl = createIntl({ locale: language === 'en' ? 'en-GB' : 'nl-NL', messages });
  return (id: string, values?: Record<string, string | number>): string => {
    if (!messages[id]) throw new Error(`There is no message ${id}.`);
    return intl.formatMessage({ id }, values);
  };
}
