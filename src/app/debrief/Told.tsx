import { type RefObject, useMemo, useState } from 'react';
import { links } from '../location.ts';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import type { Reflection } from '../session/record.ts';
import { DEBRIEF, NEXT } from '../words/debrief.ts';
import { MOMENTS } from '../words/moments.ts';
import { PATH } from '../words/path.ts';
import { PLAN } from '../words/plan.ts';
import { Before } from './Before.tsx';
import { basisOf, reachIn } from './basis.ts';
import type { BeforeView } from './before.ts';
import styles from './Debrief.module.css';
import { connectHeadline } from './headline.ts';
import { Part } from './Part.tsx';
import { PartNav } from './PartNav.tsx';
import { PlanForm } from './PlanForm.tsx';
import type { DebriefProps } from './props.ts';
import { buyerOf, reviewOf } from './review.ts';
import { Best, DominoesPart, HappenedPart, MovesPart, SoPart, WorkedPart } from './ToldParts.tsx';

interface ToldProps extends Omit<DebriefProps, 'first' | 'onRecall' | 'onReflect'> {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly before: BeforeView;
  onReflect(reflection: Reflection): void;
}

/** All that is told once the trainee has looked back, in the order of the parts. */
export function Told(props: ToldProps) {
  const {
    conversation,
    record,
    portraits,
    review: state,
    heading,
    before,
    onward,
    compare,
  } = props;
  const { onReflect, onRetry, onPlan, onElsewhere, onLeave } = props;
  const { scenario, position } = conversation;
  const reach = reachIn(state, conversation.run);
  const review = useMemo(() => reviewOf(conversation, reach), [conversation, reach]);
  const basis = useMemo(
    () => basisOf(review, record, state, props.tried),
    [review, record, state, props.tried],
  );
  const { valued, plain, best } = basis;
  const headline = useMemo(() => connectHeadline(review, valued, !plain), [review, valued, plain]);
  const [lineOpen, setLineOpen] = useState(false);
  return (
    <>
      <div className={styles.head} data-working={headline.lead === '' || undefined}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            <Mixed words={headline.title} />
          </h1>
          <p className={styles.lead}>
            <Mixed words={headline.lead} />
          </p>
        </div>
        <div className={styles.face}>
          <Portrait
            portraits={portraits}
            person={scenario.buyer}
            name={buyerOf(scenario)}
            trust={position.trust}
          />
        </div>
      </div>
      <PartNav />
      <Part id="before">
        <Before view={before} revealed onReflect={onReflect} />
      </Part>
      <HappenedPart basis={basis} />
      <WorkedPart basis={basis} state={state} onRetry={onRetry} />
      <MovesPart basis={basis} state={state} record={record.id} onRetry={onRetry} />
      <DominoesPart basis={basis} onRetry={onRetry} />
      <SoPart basis={basis} state={state} />
      <Part id="plan" lead={PLAN.lead}>
        <PlanForm plan={record.plan} onPlan={onPlan} />
      </Part>
      <Part id="next" lead={NEXT.lead}>
        <div className={styles.actions}>
          <Button tone="main" onClick={onElsewhere}>
            {NEXT.elsewhere}
          </Button>
          {best && !lineOpen ? (
            <Button onClick={() => setLineOpen(true)}>{NEXT.best}</Button>
          ) : null}
          <ButtonLink href={links.moments(record.id)}>{MOMENTS.link}</ButtonLink>
          {compare === null ? null : <ButtonLink href={compare.href}>{compare.words}</ButtonLink>}
          <Button onClick={() => print()}>{DEBRIEF.print}</Button>
          <Button onClick={onLeave}>{NEXT.leave}</Button>
        </div>
        {onward === null ? null : (
          <p className={styles.onward}>
            {PATH.goOn}{' '}
            <a href={onward.href} lang={onward.lang}>
              {onward.title}
            </a>
            <span>{onward.tries}</span>
          </p>
        )}
        {best && lineOpen ? (
          <Best basis={basis} best={best} onClose={() => setLineOpen(false)} />
        ) : null}
      </Part>
    </>
  );
}
