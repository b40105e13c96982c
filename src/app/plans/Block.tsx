import styles from './Block.module.css';
import type { BlockView, LineView } from './sheet.ts';

/** One plan on the worksheet: what was written, and lines to write on. */
export function Block({ block: { written, lines } }: { readonly block: BlockView }) {
  return (
    <div className={styles.block}>
      <dl className={styles.written}>
        {written.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text ?? <Lines count={1} />}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.lines}>
        {lines.map(({ key, name, is, count }) => (
          <li key={key} className={count === 1 ? styles.half : undefined}>
            <p>
              <b>{name}</b> <span>{is}</span>
            </p>
            <Lines count={count} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Empty, for a pen. */
function Lines({ count }: Pick<LineView, 'count'>) {
  return <span className={count === 2 ? styles.two : styles.one} aria-hidden="true" />;
}
