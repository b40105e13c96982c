import { type FormEvent, useId, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import type { Reflection } from '../session/record.ts';
import { BEFORE } from '../words/debrief.ts';
import asked from './Asked.module.css';
import styles from './Before.module.css';
import type { BeforeView } from './before.ts';
import { Forecasts } from './Forecasts.tsx';
import { Recalled } from './Recall.tsx';

interface BeforeProps {
  readonly view: BeforeView;
  readonly revealed: boolean;
  onReflect(reflection: Reflection): void;
}

/** The trainee's own view: asked for before anything is told, and kept beside what is. */
export function Before({ view, revealed, onReflect }: BeforeProps) {
  const [changing, setChanging] = useState(!revealed);
  function reflect(reflection: Reflection) {
    onReflect(reflection);
    setChanging(false);
  }
  return (
    <div className={`${asked.asked} ${styles.before}`}>
      {revealed ? null : <p className={asked.lead}>{BEFORE.lead}</p>}
      {view.recalled === null ? null : <Recalled view={view.recalled} level={revealed ? 3 : 2} />}
      <Forecasts forecasts={view.forecasts} level={revealed ? 3 : 2} />
      {changing ? (
        <Questions view={view} revealed={revealed} onReflect={reflect} />
      ) : (
        <Answers view={view} onChange={() => setChanging(true)} />
      )}
    </div>
  );
}

function Questions({ view, revealed, onReflect }: BeforeProps) {
  const [turn, setTurn] = useState(view.turn);
  const [otherwise, setOtherwise] = useState(view.otherwise);
  const id = useId();
  function submit(event: FormEvent) {
    event.preventDefault();
    onReflect({ turn, otherwise: otherwise.trim() });
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={`${id}-turn`}>{BEFORE.turn}</label>
      <select
        id={`${id}-turn`}
        value={turn ?? ''}
        onChange={({ target }) => setTurn(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{BEFORE.noTurn}</option>
        {view.turns.map((option) => (
          <option key={option.turn} value={option.turn}>
            {option.label}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-otherwise`}>{BEFORE.otherwise}</label>
      <textarea
        id={`${id}-otherwise`}
        rows={3}
        maxLength={2000}
        value={otherwise}
        onChange={({ target }) => setOtherwise(target.value)}
      />
      <div className={styles.actions}>
        <Button tone="main" type="submit">
          {revealed ? BEFORE.saveChange : BEFORE.save}
        </Button>
        <Button onClick={() => onReflect({ turn: view.turn, otherwise: view.otherwise })}>
          {revealed ? BEFORE.keep : BEFORE.skip}
        </Button>
      </div>
    </form>
  );
}

interface AnswersProps {
  readonly view: BeforeView;
  onChange(): void;
}

function Answers({ view, onChange }: AnswersProps) {
  return (
    <>
      <dl className={styles.answers}>
        <dt>{BEFORE.turn}</dt>
        <dd>
          <Mixed words={view.turnInWords} />
        </dd>
        <dt>{BEFORE.otherwise}</dt>
        <dd>{view.otherwise || BEFORE.noOtherwise}</dd>
      </dl>
      <div className={styles.actions}>
        <Button onClick={onChange}>{BEFORE.change}</Button>
      </div>
    </>
  );
}
