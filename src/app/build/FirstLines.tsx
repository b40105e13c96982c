import { renderToStaticMarkup } from 'react-dom/server';
import library from '../library/Library.module.css';
import header from '../parts/Header.module.css';
import { LOADING as MOMENT_DE } from '../words/de/common.ts';
import * as german from '../words/de/library.ts';
import { APP_NAME, LOADING as MOMENT_EN } from '../words/en/common.ts';
import * as english from '../words/en/library.ts';

const WORDS = {
  en: { ...english.LIBRARY, moment: MOMENT_EN },
  de: { ...german.LIBRARY, moment: MOMENT_DE },
} as const;

interface FirstLinesProps {
  readonly lang: keyof typeof WORDS;
}

/**
 * The first lines of the library, the same for everybody: they are part of the page, so that it can
 * be read before the app runs. On other screens only the header of them is shown, and that there is
 * more to come where it takes long.
 */
function FirstLines({ lang }: FirstLinesProps) {
  return (
    <div className="first-lines" lang={lang}>
      <header className={header.header}>
        <p className={header.place}>
          <span className={header.name}>{APP_NAME}</span>
        </p>
      </header>
      <main className={library.library}>
        <div className={library.intro}>
          <h1>{WORDS[lang].head}</h1>
          <p>{WORDS[lang].intro}</p>
        </div>
      </main>
      <p className="moment">{WORDS[lang].moment}</p>
    </div>
  );
}

/** In HTML, in every language of the app. */
export const firstLines = renderToStaticMarkup(
  <>
    <FirstLines lang="en" />
    <FirstLines lang="de" />
  </>,
);
