import { type FormEvent, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import ticks from '../parts/Tick.module.css';
import { RECALL } from '../words/recall.ts';
import asked from './Asked.module.css';
import styles from './Recall.module.css';
import type { RecalledView, Topic } from './recall.ts';

interface RecallProps {
  readonly topics: readonly Topic[];
  /** What was ticked; null where it was skipped. */
  onRecall(named: readonly string[] | null): void;
}

/** After a conversation without the notebook: what of it stayed in the head. */
export function Recall({ topics, onRecall }: RecallProps) {
  const [named, setNamed] = useState<readonly string[]>([]);
  function tick(about: string, on: boolean) {
    setNamed(on ? [...named, about] : named.filter((one) => one !== about));
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    onRecall(named);
  }
  return (
    <form className={`${asked.asked} ${styles.recall}`} onSubmit={submit}>
      <p className={asked.lead}>{RECALL.lead}</p>
      <fieldset className={styles.topics} aria-label={RECALL.topics}>
        {topics.map(({ about, name, is }) => (
          <label key={about} className={`${ticks.tick} ${ticks.among}`}>
            <input
              type="checkbox"
              checked={named.includes(about)}
              onChange={({ currentTarget }) => tick(about, currentTarget.checked)}
            />
            <span>
              {name}
              <small>{is}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Button tone="main" type="submit">
          {RECALL.check}
        </Button>
        <Button onClick={() => onRecall(null)}>{RECALL.skip}</Button>
      </div>
    </form>
  );
}

interface RecalledProps {
  readonly view: RecalledView;
  /** Of the heading, under that of the part. */
  readonly level: 2 | 3;
}

/** What was remembered, beside what was found out. */
export function Recalled({ view: { sum, rows }, level }: RecalledProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.recalled}>
      <Heading>{RECALL.result}</Heading>
      <p>{sum}</p>
      {rows.length === 0 ? null : (
        <dl>
          {rows.map(({ about, name, told, right, notes }) => (
            <div key={about}>
              <dt>
                {name} <span className={right ? styles.right : styles.off}>{told}</span>
              </dt>
              {notes.map((note) => (
                <dd key={note}>{note}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
