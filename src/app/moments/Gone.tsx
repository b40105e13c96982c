import type { ReactNode } from 'react';
import { Mark } from '../debrief/Mark.tsx';
import styles from '../drills/Over.module.css';
import pageStyles from '../pages/Page.module.css';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { useArrival } from '../shell/arrival.ts';
import { Trouble } from '../shell/Trouble.tsx';
import { MOMENTS } from '../words/moments.ts';
import type { GoneView } from './connect.ts';

interface ScreenProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Screen({ title, children }: ScreenProps) {
  const heading = useArrival(title);
  return (
    <>
      <Header context={MOMENTS.title} />
      <Trouble />
      <main className={pageStyles.page}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}

interface GoneProps {
  readonly gone: readonly GoneView[];
  readonly debrief: string;
  again(): void;
}

/** When all moments were gone through: what was said then, and this time. */
export function Gone({ gone, debrief, again }: GoneProps) {
  return (
    <Screen title={MOMENTS.done}>
      <p>{MOMENTS.doneIs}</p>
      <ul className={styles.done}>
        {gone.map(({ turn, name, mark, compared }) => (
          <li key={turn}>
            <Mark mark={mark} />
            <p>
              <strong>{name}</strong>
              <span>{compared}</span>
            </p>
          </li>
        ))}
      </ul>
      <div className={pageStyles.actions}>
        <ButtonLink tone="main" href={debrief}>
          {MOMENTS.debrief}
        </ButtonLink>
        <Button onClick={again}>{MOMENTS.again}</Button>
      </div>
    </Screen>
  );
}

interface NothingProps {
  readonly title: string;
  readonly words: string;
  readonly go: string;
  readonly debrief: string;
  /** Null where there is nothing to go through either. */
  readonly begin: (() => void) | null;
}

/** Where no move was costly. */
export function Nothing({ title, words, go, begin, debrief }: NothingProps) {
  return (
    <Screen title={title}>
      <p>{words}</p>
      <div className={pageStyles.actions}>
        {begin === null ? null : (
          <Button tone="main" onClick={begin}>
            {go}
          </Button>
        )}
        <ButtonLink href={debrief}>{MOMENTS.debrief}</ButtonLink>
      </div>
    </Screen>
  );
}

interface WorkingOutProps {
  readonly debrief: string;
  readonly waiting: ReactNode;
}

/** While it is worked out which moments these are, and where that can't be. */
export function WorkingOut({ debrief, waiting }: WorkingOutProps) {
  return (
    <Screen title={MOMENTS.title}>
      {waiting}
      <div className={pageStyles.actions}>
        <ButtonLink href={debrief}>{MOMENTS.debrief}</ButtonLink>
      </div>
    </Screen>
  );
}
