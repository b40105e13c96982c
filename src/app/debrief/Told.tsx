import { type RefObject, useMemo, useState } from 'react';
import { links } from '../location.ts';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import type { Reflection } from '../session/record.ts';
import { DEBRIEF, HAPPENED, NEXT, SO } from '../words/debrief.ts';
import { WORKED } from '../words/figures.ts';
import { MOMENTS } from '../words/moments.ts';
import { PATH } from '../words/path.ts';
import { PLAN } from '../words/plan.ts';
import { Before } from './Before.tsx';
import { BestLine } from './BestLine.tsx';
import type { BeforeView } from './before.ts';
import styles from './Debrief.module.css';
import { Dominoes } from './Dominoes.tsx';
import { Happened } from './Happened.tsx';
import { Moves } from './Moves.tsx';
import { Part } from './Part.tsx';
import { PartNav } from './PartNav.tsx';
import { PlanForm } from './PlanForm.tsx';
import type { DebriefProps } from './props.ts';
import { buyerOf, reviewOf } from './review.ts';
import { So } from './So.tsx';
import { connectTold, reachIn } from './told.ts';
import { Values } from './Values.tsx';
import { Waiting } from './Waiting.tsx';
import { Worked } from './Worked.tsx';

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
  const told = useMemo(
    () => connectTold(review, record, state, props.tried),
    [review, record, state, props.tried],
  );
  const [lineOpen, setLineOpen] = useState(false);
  const buyer = buyerOf(scenario);
  const waiting = (room: 'chart' | 'line') => (
    <Waiting state={state} scenario={scenario} room={room} />
  );
  return (
    <>
      <div className={styles.head} data-working={told.headline.lead === '' || undefined}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            <Mixed words={told.headline.title} />
          </h1>
          <p className={styles.lead}>
            <Mixed words={told.headline.lead} />
          </p>
        </div>
        <div className={styles.face}>
          <Portrait
            portraits={portraits}
            person={scenario.buyer}
            name={buyer}
            trust={position.trust}
          />
        </div>
      </div>
      <PartNav />
      <Part id="before">
        <Before view={before} revealed onReflect={onReflect} />
      </Part>
      <Part id="happened" lead={HAPPENED.lead(buyer)}>
        <Happened view={told.happened} buyer={buyer} />
      </Part>
      <Part id="worked" lead={WORKED.lead}>
        {told.figures ? <Worked view={told.figures.worked} onRetry={onRetry} /> : waiting('line')}
      </Part>
      <Part id="moves">
        {told.figures ? <Values view={told.figures.values} /> : waiting('chart')}
        <Moves
          moves={told.moves}
          plain={told.plain}
          drillOf={(turn) => links.drill(record.id, turn)}
          onRetry={onRetry}
        />
      </Part>
      <Part id="dominoes">
        <Dominoes view={told.dominoes} onRetry={onRetry} />
      </Part>
      <Part id="so" lead={SO.lead(buyer)}>
        <So view={told.so} figures={told.figures} waiting={waiting('line')} />
      </Part>
      <Part id="plan" lead={PLAN.lead}>
        <PlanForm plan={record.plan} onPlan={onPlan} />
      </Part>
      <Part id="next" lead={NEXT.lead}>
        <div className={styles.actions}>
          <Button tone="main" onClick={onElsewhere}>
            {NEXT.elsewhere}
          </Button>
          {told.line && !lineOpen ? (
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
        {told.line && lineOpen ? (
          <BestLine view={told.line} buyer={buyer} onClose={() => setLineOpen(false)} />
        ) : null}
      </Part>
    </>
  );
}
