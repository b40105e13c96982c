import { type RefObject, useEffect, useRef } from 'react';
import { links } from '../location.ts';
import { useKept, useServices } from '../shell/services.ts';
import { ASKED, PLANS } from '../words/plans.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { useAnswering } from './answering.ts';
import styles from './DuePlan.module.css';
import { connectDue } from './due.ts';
import { Wording } from './Wording.tsx';

interface DuePlanProps {
  /** Where the focus goes when the last one was answered. */
  readonly after: RefObject<HTMLElement | null>;
}

/** Asks about a plan whose days are over, one at a time; nothing where none is due. */
export function DuePlan({ after }: DuePlanProps) {
  const { host } = useServices();
  const send = useAnswering();
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = useRef(false);
  const view = connectDue(useKept(), host.now(), (event) => {
    answered.current = true;
    send(event);
  });
  useEffect(() => {
    if (!answered.current) return;
    answered.current = false;
    (heading.current ?? after.current)?.focus();
  });
  if (view === null) return null;
  const { plan, asking, more } = view;
  return (
    <section className={styles.due} aria-labelledby="due-plan">
      <h2 id="due-plan" ref={heading} tabIndex={-1}>
        {ASKED.head}
        {plan.prospect === null ? null : <span>{plan.prospect}</span>}
      </h2>
      <Wording lines={plan.lines} />
      <AnswerForm key={plan.key} {...asking} />
      {more === null ? null : (
        <p className={styles.more}>
          {more} <a href={links.plans}>{PLANS.all}</a>
        </p>
      )}
    </section>
  );
}
