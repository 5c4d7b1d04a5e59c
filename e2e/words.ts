import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { messageFiles } from './speech';

type Language = 'nl' | 'en';

/** Words as they are spelled, without what stands between braces in a message. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/\{\w+(, \w+,)?|=\d+|\b(one|other)\b(?= \{)/g, ' ')
    .toLowerCase()
    .match(/\p{L}[\p{L}'’-]{2,}/gu) ?? [];

function messageWords(language: Language): Set<string> {
  return new Set(
    messageFiles(language).flatMap((file) =>
      Object.values(JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>).flatMap(wordsOf),
    ),
  );
}

const [dutch, english] = [messageWords('nl'), messageWords('en')];
const only = {
  nl: new Set([...dutch].filter((word) => !english.has(word))),
  en: new Set([...english].filter((word) => !dutch.has(word))),
};

/** Words of the other language: those that its messages have and the messages of this one have not. */
export function foreignWords(spoken: string[], language: Language): string[] {
  const other = only[language === 'nl' ? 'en' : 'nl'];
  if (other.size < 300) throw new Error('The messages could not be read.');
  return [...new Set(spoken.flatMap((text) => wordsOf(text).filter((word) => other.has(word))))];
}

/** What the interface says, seen or read aloud, without what people wrote and how they are called. */
export async function spokenBy(page: Page, written: ReadonlySet<string>): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [document.title];
    const isOurs = (element: Element | null) =>
      element?.closest('[lang]') === document.documentElement &&
      !element.closest('noscript, script, [translate="no"]');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (isOurs(walker.currentNode.parentElement)) found.push(walker.currentNode.textContent ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (isOurs(element)) found.push(element.getAttribute(name) ?? '');
    return found;
  });
  const names = [...written].sort((a, b) => b.length - a.length);
  return texts
    .map((text) => names.reduce((rest, name) => rest.replaceAll(name, ' '), text))
    .filter((text) => text.trim());
}
