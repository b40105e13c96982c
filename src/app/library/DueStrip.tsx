import { links } from '../location.ts';
import { ButtonLink, type ButtonTone } from '../parts/Button.tsx';
import { DUE, nextDue, SITTING } from '../words/drills.ts';
import styles from './DueStrip.module.css';

/** What is known of the decisions that come back. */
export type DueState =
  | { readonly known: false }
  /** How many come back today; and in how many days the next does, null where none is to come. */
  | { readonly known: true; readonly due: number; readonly next: number | null };

interface DueStripProps {
  readonly state: DueState;
  /** Of the button: plain where something else is the thing to do. */
  readonly tone: ButtonTone;
}

/** Stands from the start, in the room it will take, so that nothing below it moves. */
export function DueStrip({ state, tone }: DueStripProps) {
  const isNone = state.known && state.due === 0;
  return (
    <section className={isNone ? styles.none : styles.due} aria-labelledby="due-today">
      <div>
        <h2 id="due-today">{headOf(state)}</h2>
        <p>{bodyOf(state)}</p>
      </div>
      {isNone ? null : (
        <div className={state.known ? undefined : styles.unknown}>
          <ButtonLink tone={tone} href={links.due}>
            {DUE.go}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}

function headOf(state: DueState): string {
  if (!state.known) return DUE.title;
  return state.due === 0 ? SITTING.noneDue : DUE.head(state.due);
}

function bodyOf(state: DueState): string {
  if (!state.known) return SITTING.working;
  if (state.due > 0) return DUE.is;
  return state.next === null ? SITTING.nothing : nextDue(state.next);
}
