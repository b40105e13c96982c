import { links } from '../location.ts';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { useArrival } from '../shell/arrival.ts';
import { LINE, OPENING, REFUSED, REFUSED_ELSE } from '../words/workshop.ts';
import styles from './Form.module.css';
import type { LineState } from './line.ts';

interface LineTroubleProps {
  readonly state: LineState;
  readonly onAgain: () => void;
  /** Forgets the seat. */
  readonly onLeave: () => void;
}

/** What there is to say where a room can't be shown: it isn't here yet, or not any more. */
export function LineTrouble({ state, onAgain, onLeave }: LineTroubleProps) {
  const heading = useArrival(OPENING.title);
  const waits = state.at === 'coming' || state.at === 'here' || state.at === 'away';
  return (
    <>
      <Header context={OPENING.title} />
      <main className={styles.page}>
        <div role="status">
          <h1 ref={heading} tabIndex={-1}>
            {wordsFor(state)}
          </h1>
        </div>
        {waits ? null : (
          <div className={styles.actions}>
            {state.at === 'crowded' ? (
              <Button tone="main" onClick={onAgain}>
                {LINE.again}
              </Button>
            ) : null}
            {state.at === 'refused' && state.reason === 'unknown-secret' ? (
              <Button onClick={onLeave}>{LINE.anew}</Button>
            ) : null}
            <ButtonLink href={links.join}>{LINE.toJoin}</ButtonLink>
            <ButtonLink href={links.library}>{LINE.toLibrary}</ButtonLink>
          </div>
        )}
      </main>
    </>
  );
}

function wordsFor(state: LineState): string {
  switch (state.at) {
    case 'coming':
    case 'here':
      return LINE.coming;
    case 'away':
      return LINE.away;
    case 'crowded':
      return LINE.crowded;
    case 'gone':
      return LINE[state.why];
    case 'refused':
      return REFUSED[state.reason] ?? REFUSED_ELSE;
  }
}
