import { own } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import { speeches } from '../../rules/text.ts';
import styles from './Speech.module.css';

/** Words with their speaker; the name is null where it is the main buyer, who needs none. */
export interface Line {
  /** Its place among the lines, from 0. */
  readonly n: number;
  readonly name: string | null;
  readonly text: string;
}

/** The lines of a text, each with the name of its speaker. */
export function linesOf(text: string, { cast, buyer }: Pick<Scenario, 'cast' | 'buyer'>): Line[] {
  return speeches(text).map(({ speaker, text: said }, n) => ({
    n,
    name: speaker === null || speaker === buyer ? null : (own(cast, speaker)?.name ?? speaker),
    text: said,
  }));
}

interface SpeechProps {
  readonly lines: readonly Line[];
  /** The last thing said is larger. */
  readonly newest?: boolean;
}

/** What people say, in the serif. */
export function Speech({ lines, newest = false }: SpeechProps) {
  return (
    <div className={newest ? styles.newest : styles.speech}>
      {lines.map(({ n, name, text }) => (
        <p key={n}>
          {name === null ? null : <span className={styles.name}>{name}</span>}
          {text}
        </p>
      ))}
    </div>
  );
}
