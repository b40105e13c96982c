import { useEffect, useMemo, useRef, useState } from 'react';
import { links } from '../location.ts';
import { Button } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import type { Reflection, RunRecord } from '../session/record.ts';
import { useArrival } from '../shell/arrival.ts';
import { DEBRIEF, NEXT, PARTS } from '../words/debrief.ts';
import { RECALL } from '../words/recall.ts';
import { Before } from './Before.tsx';
import { connectBefore } from './before.ts';
import styles from './Debrief.module.css';
import type { DebriefProps } from './props.ts';
import { Recall } from './Recall.tsx';
import { topicsOf } from './recall.ts';
import { buyerOf } from './review.ts';
import { Told } from './Told.tsx';

/** What is asked first, what is asked before anything is told, and all the rest. */
type Stage = 'recall' | 'before' | 'told';

function firstStage({ recalled, reflection, settings }: RunRecord): Stage {
  if (reflection !== null) return 'told';
  return settings.blind && recalled === undefined ? 'recall' : 'before';
}

/** The review of a conversation. Nothing is told before the trainee has looked back, or skipped it. */
export function Debrief(props: DebriefProps) {
  const { conversation, record, first, onRecall, onReflect, onElsewhere } = props;
  const { scenario } = conversation;
  const [stage, setStage] = useState<Stage>(() => firstStage(record));
  const revealed = stage === 'told';
  const heading = useArrival(`${DEBRIEF.title}: ${scenario.title}`);
  const before = useMemo(
    () => connectBefore(conversation, record, revealed),
    [conversation, record, revealed],
  );
  const shown = useRef(stage);

  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [stage, heading]);

  function reflect(reflection: Reflection) {
    onReflect(reflection);
    setStage('told');
  }

  function recall(named: readonly string[] | null) {
    if (named !== null) onRecall(named);
    setStage('before');
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
              {stage === 'recall' ? RECALL.title : PARTS.before}
            </h1>
            {stage === 'recall' ? (
              <Recall topics={topicsOf(scenario)} onRecall={recall} />
            ) : (
              <Before view={before} revealed={false} onReflect={reflect} />
            )}
          </>
        )}
      </main>
    </>
  );
}
