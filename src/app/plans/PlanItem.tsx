import { useEffect, useRef } from 'react';
import { Fold } from '../parts/Fold.tsx';
import { ASKED, PLANS } from '../words/plans.ts';
import { AnswerForm } from './AnswerForm.tsx';
import type { AnswerView, PlanView } from './connect.ts';
import styles from './PlanItem.module.css';
import { Wording } from './Wording.tsx';

/** One plan with what became of it. Where it is due it asks; otherwise it can be answered all the same. */
export function PlanItem({ plan }: { readonly plan: PlanView }) {
  const { name, sign, state, wording, rule, written, answers, earlier, asking } = plan;
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = useRef(false);
  useEffect(() => {
    if (!answered.current) return;
    answered.current = false;
    heading.current?.focus();
  });
  const form = asking && (
    <AnswerForm
      key={answers.length}
      {...asking}
      answer={(answer, said) => {
        answered.current = true;
        asking.answer(answer, said);
      }}
    />
  );
  return (
    <li className={styles.plan}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1}>
          {name}
        </h3>
        <p className={styles[sign]}>{state}</p>
      </div>
      <Wording lines={wording.lines} />
      {rule === null ? null : (
        <p className={styles.rule}>
          {PLANS.rule}: <span>{rule}</span>
        </p>
      )}
      <p className={styles.written}>
        {written.words}{' '}
        <a href={written.href} lang={written.lang}>
          {written.title}
        </a>
      </p>
      <Answers name={PLANS.answers} answers={answers} />
      <Answers name={PLANS.earlier} answers={earlier} />
      {form === null || sign === 'due' ? (
        form
      ) : (
        <Fold key={answers.length} summary={sign === 'open' ? ASKED.now : ASKED.again}>
          <div className={styles.form}>{form}</div>
        </Fold>
      )}
    </li>
  );
}

interface AnswersProps {
  readonly name: string;
  readonly answers: readonly AnswerView[];
}

function Answers({ name, answers }: AnswersProps) {
  if (answers.length === 0) return null;
  return (
    <div className={styles.answers}>
      <h4>{name}</h4>
      <ul>
        {answers.map(({ key, words, said }) => (
          <li key={key}>
            {words}
            {said === '' ? null : <p>{said}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
