import { type FormEvent, useId, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import type { Plan, PlanDraft } from '../session/record.ts';
import { askedIn, PLAN } from '../words/plan.ts';
import styles from './Before.module.css';
import own from './PlanForm.module.css';

interface PlanFormProps {
  readonly plan: Plan | null;
  onPlan(plan: PlanDraft): void;
}

/** Days after which a plan can be asked about; null: never. */
const ASK_IN = [3, 7, 14, null] as const;
const EMPTY: PlanDraft = { rule: '', prospect: '', when: '', ask: '', askIn: 7 };

/** One rule, and one plan for somebody real: written, kept, and to be printed. */
export function PlanForm({ plan, onPlan }: PlanFormProps) {
  const [changing, setChanging] = useState(plan === null);
  if (changing || plan === null) {
    return (
      <Fields
        plan={plan ?? EMPTY}
        onPlan={(next) => {
          onPlan(next);
          setChanging(false);
        }}
      />
    );
  }
  return (
    <div className={own.plan}>
      <p className={own.kept} role="status">
        {PLAN.kept}
      </p>
      <dl className={styles.answers}>
        <dt>{PLAN.rule}</dt>
        <dd>{plan.rule || PLAN.empty}</dd>
        <dt>{PLAN.prospect}</dt>
        <dd>{plan.prospect || PLAN.empty}</dd>
        <dt>{PLAN.when}</dt>
        <dd>{plan.when || PLAN.empty}</dd>
        <dt>{PLAN.ask}</dt>
        <dd>{plan.ask || PLAN.empty}</dd>
        {plan.ask === '' ? null : (
          <>
            <dt>{PLAN.askIn}</dt>
            <dd>{askedIn(plan.askIn)}</dd>
          </>
        )}
      </dl>
      <div className={styles.actions}>
        <Button onClick={() => setChanging(true)}>{PLAN.change}</Button>
      </div>
    </div>
  );
}

interface FieldsProps {
  readonly plan: PlanDraft;
  onPlan(plan: PlanDraft): void;
}

function Fields({ plan, onPlan }: FieldsProps) {
  const [draft, setDraft] = useState(plan);
  const id = useId();
  function submit(event: FormEvent) {
    event.preventDefault();
    const { rule, prospect, when, ask, askIn } = draft;
    onPlan({
      rule: rule.trim(),
      prospect: prospect.trim(),
      when: when.trim(),
      ask: ask.trim(),
      askIn,
    });
  }
  const field = (key: Exclude<keyof PlanDraft, 'askIn'>, hint?: string) => ({
    id: `${id}-${key}`,
    value: draft[key],
    'aria-describedby': hint,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setDraft({ ...draft, [key]: target.value }),
  });
  return (
    <form className={own.plan} onSubmit={submit}>
      <label htmlFor={`${id}-rule`}>{PLAN.rule}</label>
      <p id={`${id}-rule-hint`}>{PLAN.ruleHint}</p>
      <textarea rows={2} maxLength={500} {...field('rule', `${id}-rule-hint`)} />
      <fieldset>
        <legend>{PLAN.plan}</legend>
        <label htmlFor={`${id}-prospect`}>{PLAN.prospect}</label>
        <p id={`${id}-prospect-hint`}>{PLAN.prospectHint}</p>
        <input
          type="text"
          maxLength={200}
          autoComplete="off"
          {...field('prospect', `${id}-prospect-hint`)}
        />
        <label htmlFor={`${id}-when`}>{PLAN.when}</label>
        <textarea rows={2} maxLength={500} {...field('when')} />
        <label htmlFor={`${id}-ask`}>{PLAN.ask}</label>
        <textarea rows={2} maxLength={500} {...field('ask')} />
        <Choice
          name={`${id}-ask-in`}
          legend={PLAN.askIn}
          options={ASK_IN.map((askIn) => ({
            value: `${askIn}`,
            name: askedIn(askIn),
            is: null,
            chosen: askIn === draft.askIn,
            choose: () => setDraft({ ...draft, askIn }),
          }))}
        />
      </fieldset>
      <div className={styles.actions}>
        <Button tone="main" type="submit">
          {PLAN.save}
        </Button>
      </div>
    </form>
  );
}
