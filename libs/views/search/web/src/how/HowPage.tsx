import { useLanguage, usePageTitle } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';
import en from './en.json';
import nl from './nl.json';

const rules = ['words', 'kinds', 'fresh', 'owned', 'old', 'same', 'rights', 'many'] as const;
const filters = ['who', 'type', 'status', 'when', 'not', 'both'] as const;
const ways = ['joined', 'bent', 'typos', 'files'] as const;

/**
 * How what was found is put in order: the whole rule, on one page, for everyone the same. Its sentences are fetched with
 * the page; few people read them twice.
 */
export function HowPage() {
  const texts = useLanguage() === 'en' ? en : nl;
  usePageTitle(texts.title);
  return (
    <div className="Page stack">
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <ol className="stack">
        {rules.map((rule) => (
          <li key={rule}>{texts[rule]}</li>
        ))}
      </ol>
      <h2>{texts.finds}</h2>
      <ul className="stack">
        {ways.map((way) => (
          <li key={way}>{texts[way]}</li>
        ))}
      </ul>
      <h2>{texts.filters}</h2>
      <ul className="stack">
        {filters.map((filter) => (
          <li key={filter}>{texts[filter]}</li>
        ))}
      </ul>
      <h2>{texts.missing}</h2>
      <p>{texts.missed}</p>
      <p>
        <Link to="/search">{texts.back}</Link>
      </p>
    </div>
  );
}
