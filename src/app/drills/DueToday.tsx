import { dueOn } from '../../practice/drills.ts';
import { links } from '../location.ts';
import { ButtonLink, type ButtonTone } from '../parts/Button.tsx';
import { useGathered } from '../progress/useGathered.ts';
import { DUE } from '../words/drills.ts';
import styles from './DueToday.module.css';
import { useDrills } from './useDrills.ts';

interface DueTodayProps {
  /** Of the button: plain where something else is the thing to do. */
  readonly tone: ButtonTone;
}

/** How many decisions come back today; nothing where none does. */
export function DueToday({ tone }: DueTodayProps) {
  const drills = useDrills(useGathered());
  const due = drills === null ? 0 : dueOn(drills.cards, drills.today).length;
  if (due === 0) return null;
  return (
    <section className={styles.due} aria-labelledby="due-today">
      <div>
        <h2 id="due-today">{DUE.head(due)}</h2>
        <p>{DUE.is}</p>
      </div>
      <ButtonLink tone={tone} href={links.due}>
        {DUE.go}
      </ButtonLink>
    </section>
  );
}
