import type { KeyboardEvent, Ref } from 'react';
import { useLang } from '../parts/told-in.ts';
import { TALK } from '../words/talk.ts';
import type { MoveView } from './connect.ts';
import styles from './Moves.module.css';

interface MovesProps {
  readonly ref: Ref<HTMLFieldSetElement>;
  readonly moves: readonly MoveView[];
}

/** What can be said now. Arrows go from one to the next. */
export function Moves({ ref, moves }: MovesProps) {
  const lang = useLang();
  return (
    <fieldset
      ref={ref}
      tabIndex={-1}
      aria-label={TALK.moves}
      className={styles.moves}
      onKeyDown={walk}
    >
      {moves.map(({ id, key, words, say }) => (
        <button key={id} type="button" className={styles.move} onClick={say}>
          {key === null ? null : (
            <span className={styles.key} aria-hidden="true">
              {key}
            </span>
          )}
          <span lang={lang}>{words}</span>
        </button>
      ))}
    </fieldset>
  );
}

function walk(event: KeyboardEvent<HTMLFieldSetElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons: readonly (Element | null)[] = [...event.currentTarget.children];
  const at = buttons.indexOf(document.activeElement);
  const to = at < 0 ? 0 : at + (event.key === 'ArrowDown' ? 1 : -1);
  const button = buttons[Math.min(buttons.length - 1, Math.max(0, to))];
  event.preventDefault();
  if (button instanceof HTMLElement) button.focus();
}
