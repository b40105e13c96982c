import { type FormEvent, useId, useState } from 'react';
import type { PlanAnswer } from '../../practice/plans.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { ASKED } from '../words/plans.ts';
import styles from './AnswerForm.module.css';
import type { AskingView } from './wording.ts';

/** “Did you ask it?” Once that is answered, what came of it can be written down with it. */
export function AnswerForm({ answers, answer }: AskingView) {
  const [chosen, setChosen] = useState<PlanAnswer>();
  const [said, setSaid] = useState('');
  const id = useId();
  const again = answers.find(({ value }) => value === chosen)?.again ?? null;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (chosen !== undefined) answer(chosen, said);
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Choice
        name={`${id}-answer`}
        legend={ASKED.question}
        options={answers.map(({ value, label }) => ({
          value,
          name: label,
          is: null,
          chosen: value === chosen,
          choose: () => setChosen(value),
        }))}
      />
      {chosen === undefined ? null : (
        <div className={styles.said}>
          <label htmlFor={`${id}-said`}>{ASKED.said}</label>
          <p id={`${id}-hint`}>{ASKED.saidHint}</p>
          <textarea
            id={`${id}-said`}
            rows={2}
            maxLength={500}
            aria-describedby={`${id}-hint`}
            value={said}
            onChange={({ target }) => setSaid(target.value)}
          />
          <div className={styles.save}>
            <Button tone="main" type="submit">
              {ASKED.save}
            </Button>
            {again === null ? null : <p>{again}</p>}
          </div>
        </div>
      )}
    </form>
  );
}
