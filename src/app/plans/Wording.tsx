import styles from './Wording.module.css';
import type { WordingView } from './wording.ts';

/** A plan in the words it was written in. */
export function Wording({ lines }: Pick<WordingView, 'lines'>) {
  return (
    <dl className={styles.wording}>
      {lines.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
