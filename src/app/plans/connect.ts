import { keptPlans } from '../../practice/plans.ts';
import { sourceFor, titleLang, titleOf } from '../catalogue/find.ts';
import type { Card } from '../catalogue/pack.ts';
import { links } from '../location.ts';
import type { PlanEntry } from '../session/entry.ts';
import type { Kept } from '../store/store.ts';
import { ANSWER, keptOf, PLANS, stateInWords } from '../words/plans.ts';
import { day } from '../words/progress.ts';
import type { SendPlan } from './answering.ts';
import { standingsOf } from './standings.ts';
import { type AskingView, askingOf, type WordingView, wordingOf } from './wording.ts';

/** What the list of plans is made from. */
export interface PlansSnapshot {
  readonly kept: Pick<Kept, 'records' | 'entries' | 'files'>;
  readonly cards: readonly Card[];
  readonly now: number;
}

export interface PlansProps {
  /** How many were kept, or that there are none. */
  readonly lead: string;
  readonly plans: readonly PlanView[];
}

export interface PlanView {
  readonly wording: WordingView;
  readonly name: string;
  /** Its sign, beside the words for it. */
  readonly sign: 'open' | 'due' | 'asked' | 'dropped';
  readonly state: string;
  readonly rule: string | null;
  readonly written: {
    readonly words: string;
    readonly href: string;
    readonly title: string;
    /** Of the title, where it is in another language than the page. */
    readonly lang: string | undefined;
  };
  readonly answers: readonly AnswerView[];
  readonly earlier: readonly AnswerView[];
  /** Null where no question was written. */
  readonly asking: AskingView | null;
}

export interface AnswerView {
  readonly key: string;
  readonly words: string;
  /** What came of it, in their own words; may be empty. */
  readonly said: string;
}

/** All plans that are kept, the last written first. */
export function connectPlans({ kept, cards, now }: PlansSnapshot, send: SendPlan): PlansProps {
  const standings = standingsOf(kept, now);
  return {
    lead: standings.length === 0 ? PLANS.none : keptOf(keptPlans(standings, now)),
    plans: standings.map((standing) => {
      const { plan, state, answers, earlier } = standing;
      const source = sourceFor(plan.run, kept.files, cards);
      return {
        wording: wordingOf(standing),
        name: plan.words.prospect || PLANS.nobody,
        sign: state.is === 'closed' ? state.as : state.is,
        state: stateInWords(state),
        rule: plan.words.rule || null,
        written: {
          words: PLANS.written(plan.at),
          href: links.debrief(plan.record),
          title: titleOf(plan.run, source),
          lang: titleLang(source),
        },
        answers: answers.map(viewAnswer),
        earlier: earlier.map(viewAnswer),
        asking: plan.words.ask === '' ? null : askingOf(standing, send),
      };
    }),
  };
}

export interface PlansLink {
  readonly href: string;
  readonly words: string;
}

/** Where the plans are, and how many were kept, once there is one. */
export function connectPlansLink(
  kept: Pick<Kept, 'records' | 'entries'>,
  now: number,
): PlansLink | null {
  const standings = standingsOf(kept, now);
  if (standings.length === 0) return null;
  return { href: links.plans, words: keptOf(keptPlans(standings, now)) };
}

function viewAnswer({ id, at, answer, said }: PlanEntry): AnswerView {
  return { key: id, words: `${day(at)}: ${ANSWER[answer]}`, said };
}
