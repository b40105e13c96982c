import { Fragment } from 'react';
import { SCENARIO_LANGUAGE, stretchesOf } from '../words/foreign.ts';

/** A sentence of the app in which a scenario's own words stand: these are marked as its language. */
export function Mixed({ words }: { readonly words: string }) {
  return stretchesOf(words).map(({ n, words: some, foreign }) =>
    foreign ? (
      <span key={n} lang={SCENARIO_LANGUAGE}>
        {some}
      </span>
    ) : (
      <Fragment key={n}>{some}</Fragment>
    ),
  );
}
