import { Fragment } from 'react';
import { stretchesOf } from '../words/foreign.ts';
import { useLang } from './told-in.ts';

/** A sentence of the app in which a scenario's own words stand: these are marked as its language. */
export function Mixed({ words }: { readonly words: string }) {
  const lang = useLang();
  return stretchesOf(words).map(({ n, words: some, foreign }) =>
    foreign ? (
      <span key={n} lang={lang}>
        {some}
      </span>
    ) : (
      <Fragment key={n}>{some}</Fragment>
    ),
  );
}
