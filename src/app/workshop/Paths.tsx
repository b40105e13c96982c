import type { Path } from '../../room/views.ts';
import { useLang } from '../parts/told-in.ts';
import { BIG } from '../words/workshop.ts';
import styles from './Paths.module.css';

/** Where the conversations of those who play alone part: the most trodden way first. */
export function Paths({ paths }: { readonly paths: readonly Path[] }) {
  return (
    <section className={styles.paths} aria-label={BIG.paths}>
      <h2>{BIG.paths}</h2>
      {paths.length === 0 ? <p>{BIG.pathsNone}</p> : <Branch paths={paths} />}
    </section>
  );
}

function Branch({ paths }: { readonly paths: readonly Path[] }) {
  const lang = useLang();
  return (
    <ul>
      {paths
        .toSorted((a, b) => b.count - a.count)
        .map(({ move, words, count, next }) => (
          <li key={move}>
            <p>
              <strong>{BIG.pathCount(count)}</strong> <span lang={lang}>{words}</span>
            </p>
            {next.length === 0 ? null : <Branch paths={next} />}
          </li>
        ))}
    </ul>
  );
}
