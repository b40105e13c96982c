import { type RefObject, useMemo } from 'react';
import { Button } from '../parts/Button.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import type { Reflection } from '../session/record.ts';
import { DEBRIEF, HAPPENED, NEXT, SO } from '../words/debrief.ts';
import { Before } from './Before.tsx';
import type { BeforeView } from './before.ts';
import { connectDominoes } from './chains.ts';
import styles from './Debrief.module.css';
import { Dominoes } from './Dominoes.tsx';
import { Happened } from './Happened.tsx';
import { connectHappened } from './happened.ts';
import { connectHeadline } from './headline.ts';
import { Moves } from './Moves.tsx';
import { connectMoves } from './moves.ts';
import { Part } from './Part.tsx';
import { PartNav } from './PartNav.tsx';
import type { DebriefProps } from './props.ts';
import { buyerOf, reviewOf } from './review.ts';
import { So } from './So.tsx';
import { connectSo } from './so.ts';

interface ToldProps extends Omit<DebriefProps, 'record' | 'first' | 'onReflect'> {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly before: BeforeView;
  onReflect(reflection: Reflection): void;
}

/** All that is told once the trainee has looked back, in the order of the parts. */
export function Told(props: ToldProps) {
  const { conversation, portraits, heading, before, onReflect, onRetry, onAgain, onLeave } = props;
  const { scenario, position } = conversation;
  const review = useMemo(() => reviewOf(conversation), [conversation]);
  const views = useMemo(
    () => ({
      headline: connectHeadline(review),
      happened: connectHappened(conversation),
      moves: connectMoves(review),
      dominoes: connectDominoes(review),
      so: connectSo(review),
    }),
    [conversation, review],
  );
  const buyer = buyerOf(scenario);
  return (
    <>
      <div className={styles.head}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {views.headline.title}
          </h1>
          <p className={styles.lead}>{views.headline.lead}</p>
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
        <Happened view={views.happened} buyer={buyer} />
      </Part>
      <Part id="moves">
        <Moves moves={views.moves} onRetry={onRetry} />
      </Part>
      <Part id="dominoes">
        <Dominoes view={views.dominoes} onRetry={onRetry} />
      </Part>
      <Part id="so" lead={SO.lead(buyer)}>
        <So view={views.so} />
      </Part>
      <Part id="next" lead={NEXT.lead}>
        <div className={styles.actions}>
          <Button tone="main" onClick={onAgain}>
            {NEXT.again}
          </Button>
          <Button onClick={() => print()}>{DEBRIEF.print}</Button>
          <Button onClick={onLeave}>{NEXT.leave}</Button>
        </div>
      </Part>
    </>
  );
}
