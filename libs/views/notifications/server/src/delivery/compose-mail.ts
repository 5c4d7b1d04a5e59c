import type { Language } from '@plein/contract';
import { reasonOf, sentenceOf, words } from './mail-words';
import type { Told } from './readable';

export interface Mail {
  subject: string;
  text: string;
  html: string;
}

interface About {
  language: Language;
  /** Where Plein is, without a slash at the end. */
  base: string;
  isPrivate: boolean;
  /** Without: nobody can be without this mail. */
  unsubscribe: string | null;
}

/** What one line of a header may hold: no line ends, no control characters, and not without end. */
export const inOneLine = (text: string, most = 200): string => {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Plain text with its own lines, and nothing that a terminal would obey. */
const plain = (text: string): string => text.replace(/[^\P{C}\n\t]/gu, '');

/** What has just happened: one thing with its beginning, or several that waited. */
export function interruptionMail(told: readonly Told[], about: About): Mail {
  const { language, isPrivate } = about;
  const say = words[language];
  const [first] = told;
  const subject = told.length === 1 ? subjectOf(language, first!) : say.some(told.length);
  return isPrivate ? privately(told.length, about) : laidOut(subject, [{ heading: '', told }], about);
}

const subjectOf = (language: Language, told: Told): string =>
  told.title ? `${sentenceOf(language, told)}: ${told.title}` : sentenceOf(language, told);

/** What passed by, and what is new in what somebody follows. */
export function digestMail(passed: readonly Told[], fresh: readonly Told[], about: About): Mail {
  const say = words[about.language];
  const n = passed.length + fresh.length;
  if (about.isPrivate) return privately(n, about);
  const parts = [
    { heading: say.digestIntro, told: passed },
    { heading: say.digestNew, told: fresh },
  ].filter(({ told }) => told.length);
  return laidOut(say.digestSubject(n), parts, about);
}

/** Says that there is something, and nothing of what, by whom or where. */
function privately(n: number, about: About): Mail {
  const say = words[about.language];
  return frame(
    say.privateSubject,
    [say.privately(n), `${say.open}: ${about.base}/inbox`],
    `<p>${escape(say.privately(n))}</p>
<p><a href="${escape(`${about.base}/inbox`)}">${escape(say.open)}</a></p>`,
    about,
  );
}

function laidOut(
  subject: string,
  parts: readonly { heading: string; told: readonly Told[] }[],
  about: About,
): Mail {
  const { language, base } = about;
  const say = words[language];
  const text: string[] = [];
  const html: string[] = [];
  for (const { heading, told } of parts) {
    if (heading) {
      text.push(heading);
      html.push(`<h2 style="font-size:16px;margin:24px 0 8px">${escape(heading)}</h2>`);
    }
    for (const one of told) {
      const sentence = plain(sentenceOf(language, one));
      const link = `${base}${one.address}`;
      const excerpt = plain(one.text ?? '').trim();
      const because = say.because(reasonOf(language, one));
      text.push(
        [
          sentence,
          one.title && plain(one.title),
          excerpt && `> ${excerpt.replace(/\n/g, '\n> ')}`,
          because,
          link,
        ]
          .filter(Boolean)
          .join('\n'),
      );
      html.push(`<div style="margin:0 0 20px">
<p style="margin:0 0 4px;font-weight:600">${escape(sentence)}</p>
${one.title ? `<p style="margin:0 0 4px">${escape(plain(one.title))}</p>\n` : ''}${
        excerpt
          ? `<p style="margin:0 0 4px;padding-left:12px;border-left:3px solid #e6e2dc;color:#4a555c">${escape(excerpt).replace(/\n/g, '<br>')}</p>\n`
          : ''
      }<p style="margin:0 0 4px;color:#626d74;font-size:14px">${escape(because)}</p>
<p style="margin:0"><a href="${escape(link)}" style="color:#05637e">${escape(say.open)}</a></p>
</div>`);
    }
  }
  return frame(subject, text, html.join('\n'), about);
}

function frame(
  subject: string,
  text: readonly string[],
  html: string,
  { language, base, unsubscribe }: About,
): Mail {
  const say = words[language];
  const settings = `${base}/settings/notifications`;
  const foot = [
    ...(unsubscribe ? [`${say.unsubscribe}: ${unsubscribe}`] : []),
    `${say.settings}: ${settings}`,
  ];
  return {
    subject: inOneLine(subject),
    text: `${text.join('\n\n')}\n\n-- \n${foot.join('\n')}\n`,
    html: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(inOneLine(subject))}</title></head>
<body style="margin:0;padding:24px;background:#fbfaf7;color:#182127;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto">
${html}
<p style="margin:32px 0 0;padding-top:12px;border-top:1px solid #e6e2dc;font-size:14px;color:#626d74">
${unsubscribe ? `<a href="${escape(unsubscribe)}" style="color:#626d74">${escape(say.unsubscribe)}</a> · ` : ''}<a href="${escape(settings)}" style="color:#626d74">${escape(say.settings)}</a></p>
</div></body></html>
`,
  };
}
