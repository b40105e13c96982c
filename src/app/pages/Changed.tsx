import { links } from '../location.ts';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { useArrival } from '../shell/arrival.ts';
import { Trouble } from '../shell/Trouble.tsx';
import { CHANGED, LOST } from '../words/pages.ts';
import styles from './Page.module.css';

interface ChangedProps {
  readonly what: string;
  /** How many of the turns still fit. */
  readonly turns?: number;
  readonly onGoOn?: (() => void) | undefined;
  readonly onReview?: (() => void) | undefined;
  readonly onAgain: () => void;
}

/** A conversation whose scenario is another today: what that means, and what can be done. */
export function Changed({ what, turns = 0, onGoOn, onReview, onAgain }: ChangedProps) {
  const heading = useArrival(CHANGED.title);
  return (
    <>
      <Header />
      <Trouble />
      <main className={styles.page}>
        <h1 ref={heading} tabIndex={-1}>
          {what}
        </h1>
        <p>{onGoOn ? CHANGED.kept : CHANGED.onlyKept}</p>
        <div className={styles.actions}>
          {onGoOn ? (
            <Button tone="main" onClick={onGoOn}>
              {CHANGED.goOn(turns)}
            </Button>
          ) : null}
          {onReview ? (
            <Button tone="main" onClick={onReview}>
              {CHANGED.review}
            </Button>
          ) : null}
          <Button onClick={onAgain}>{CHANGED.again}</Button>
          <ButtonLink href={links.library}>{LOST.back}</ButtonLink>
        </div>
      </main>
    </>
  );
}
