import { Mixed } from '../parts/Mixed.tsx';
import { Speech } from '../parts/Speech.tsx';
import { useLang } from '../parts/told-in.ts';
import { TALK } from '../words/talk.ts';
import styles from './Said.module.css';
import type { SaidTurn } from './said.ts';

interface SaidProps {
  readonly turns: readonly SaidTurn[];
}

/** Some turns of a conversation: what was said, and what came back. */
export function Said({ turns }: SaidProps) {
  const lang = useLang();
  return (
    <div role="log" aria-label={TALK.conversation} className={styles.said}>
      {turns.map(({ turn, seller, lines, answer, noted }) => (
        <div key={turn} className={styles.turn}>
          {seller === null ? null : (
            <p className={styles.seller}>
              <span className={styles.unseen}>{TALK.you}: </span>
              <span lang={lang}>{seller}</span>
            </p>
          )}
          <div className={styles.reply}>
            <Speech lines={lines} newest />
          </div>
          {answer === null ? null : (
            <p className={answer.granted ? styles.granted : styles.refused}>
              <Mixed words={answer.words} />
            </p>
          )}
          {noted.length === 0 ? null : (
            <ul className={styles.noted}>
              {noted.map((note) => (
                <li key={note}>
                  <span>{TALK.noted}</span> <span lang={lang}>{note}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
