import * as m from 'framer-motion/m';
import { useEffect, useRef } from 'react';
import { Mixed } from '../parts/Mixed.tsx';
import { Speech } from '../parts/Speech.tsx';
import { useLang } from '../parts/told-in.ts';
import unseen from '../parts/Unseen.module.css';
import { TALK, verdictOn } from '../words/talk.ts';
import { useMoving } from './motion.ts';
import styles from './Transcript.module.css';
import type { Coaching, Entry } from './transcript.ts';

/** The conversation as one log. What comes last is in sight, as far up as it takes to read it. */
interface TranscriptProps {
  readonly entries: readonly Entry[];
  /** Another whenever there is something new to be seen. */
  readonly step: string;
}

export function Transcript({ entries, step }: TranscriptProps) {
  const moving = useMoving();
  const last = useRef<HTMLDivElement>(null);
  const count = entries.length;
  const seen = useRef('');
  useEffect(() => {
    if (seen.current === step) return;
    const behavior = seen.current !== '' && moving ? 'smooth' : 'instant';
    seen.current = step;
    if (count > 1) last.current?.scrollIntoView({ block: 'start', behavior });
  }, [count, step, moving]);
  return (
    <div role="log" aria-label={TALK.conversation} className={styles.log}>
      {entries.map((entry, n) => (
        <EntryItem
          key={entry.turn}
          ref={n === count - 1 ? last : undefined}
          entry={entry}
          newest={n === count - 1}
          moving={moving && n === count - 1 && entry.turn > 0}
        />
      ))}
    </div>
  );
}

interface EntryItemProps {
  readonly ref: React.Ref<HTMLDivElement> | undefined;
  readonly entry: Entry;
  readonly newest: boolean;
  readonly moving: boolean;
}

const QUICK = { duration: 0.22, ease: 'easeOut' } as const;
const REPLY = { duration: 0.34, delay: 0.22, ease: 'easeOut' } as const;

function EntryItem({ ref, entry, newest, moving }: EntryItemProps) {
  const { seller, lines, answer, noted, coaching, mood } = entry;
  const lang = useLang();
  const replied = lines.length > 0 || answer !== null || noted.length > 0;
  return (
    <div ref={ref} className={styles.entry}>
      {seller === null ? null : (
        <m.p
          className={styles.seller}
          initial={moving ? { opacity: 0, y: 14 } : false}
          animate={{ opacity: 1, y: 0 }}
          transition={QUICK}
        >
          <span className={unseen.unseen}>{TALK.you}: </span>
          <span lang={lang}>{seller}</span>
        </m.p>
      )}
      {replied ? (
        <m.div
          className={styles.reply}
          initial={moving ? { opacity: 0, y: 10 } : false}
          animate={{ opacity: 1, y: 0 }}
          transition={REPLY}
        >
          <Speech lines={lines} newest={newest} />
          {mood === null ? null : <p className={unseen.unseen}>{mood}.</p>}
          {answer === null ? null : (
            <p className={answer.answer === 'granted' ? styles.granted : styles.refused}>
              <span>
                <Mixed words={answer.words} />
              </span>
            </p>
          )}
          {newest && noted.length > 0 ? (
            <ul className={styles.noted}>
              {noted.map((note) => (
                <li key={note}>
                  <span>{TALK.noted}</span> <span lang={lang}>{note}</span>
                </li>
              ))}
            </ul>
          ) : null}
          {coaching === null ? null : <CoachNote coaching={coaching} />}
        </m.div>
      ) : null}
    </div>
  );
}

function CoachNote({
  coaching: { verdict, cost, kind, is, why },
}: {
  readonly coaching: Coaching;
}) {
  const lang = useLang();
  return (
    <div className={cost ? styles.coachCost : styles.coach}>
      <p>
        <span className={unseen.unseen}>{TALK.coach}: </span>
        <strong>{verdictOn(kind, verdict)}.</strong> {is}.
      </p>
      {why === '' ? null : <p lang={lang}>{why}</p>}
    </div>
  );
}
