import { useEffect, useMemo, useRef, useState } from 'react';
import { links } from '../location.ts';
import { Button } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import type { Reflection } from '../session/record.ts';
import { useArrival } from '../shell/arrival.ts';
import { DEBRIEF, NEXT, PARTS } from '../words/debrief.ts';
import { Before } from './Before.tsx';
import { connectBefore } from './before.ts';
import styles from './Debrief.module.css';
import type { DebriefProps } from './props.ts';
import { buyerOf } from './review.ts';
import { Told } from './Told.tsx';

/** The review of a conversation. Nothing is told before the trainee has looked back, or skipped it. */
export function Debrief(props: DebriefProps) {
  const { conversation, record, first, onReflect, onElsewhere } = props;
  const { scenario } = conversation;
  const [revealed, setRevealed] = useState(record.reflection !== null);
  const heading = useArrival(`${DEBRIEF.title}: ${scenario.title}`);
  const before = useMemo(
    () => connectBefore(conversation, record, revealed),
    [conversation, record, revealed],
  );
  const justRevealed = useRef(false);

  useEffect(() => {
    if (!revealed || !justRevealed.current) return;
    justRevealed.current = false;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [revealed, heading]);

  function reflect(reflection: Reflection) {
    onReflect(reflection);
    justRevealed.current = !revealed;
    setRevealed(true);
  }

  return (
    <>
      <Header
        context={DEBRIEF.context(scenario.title, buyerOf(scenario))}
        actions={
          revealed ? (
            <>
              <Button onClick={() => print()}>{DEBRIEF.print}</Button>
              <span className={styles.wide}>
                <Button onClick={onElsewhere}>{NEXT.elsewhere}</Button>
              </span>
            </>
          ) : undefined
        }
      />
      <main className={styles.page}>
        {first === null ? null : (
          <p className={styles.another}>
            {DEBRIEF.anotherTry(record.retryOf?.turn ?? 0)}{' '}
            <a href={links.debrief(first.id)}>{DEBRIEF.firstAttempt}</a>
          </p>
        )}
        {revealed ? (
          <Told {...props} heading={heading} before={before} onReflect={reflect} />
        ) : (
          <>
            <h1 ref={heading} tabIndex={-1}>
              {PARTS.before}
            </h1>
            <Before view={before} revealed={false} onReflect={reflect} />
          </>
        )}
      </main>
    </>
  );
}
