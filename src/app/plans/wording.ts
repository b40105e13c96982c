import { isFinal, PLAN_ANSWERS, type PlanAnswer } from '../../practice/plans.ts';
import { ANSWER, askedAgain, PLANS } from '../words/plans.ts';
import type { SendPlan } from './answering.ts';
import type { Standing } from './standings.ts';

/** A plan as it was written; only what was. */
export interface WordingView {
  readonly key: string;
  readonly prospect: string | null;
  readonly lines: readonly { readonly name: string; readonly text: string }[];
}

export function wordingOf({ plan: { record, words } }: Standing): WordingView {
  const lines = [
    { name: PLANS.when, text: words.when },
    { name: PLANS.ask, text: words.ask },
  ];
  return {
    key: record,
    prospect: words.prospect || null,
    lines: lines.filter(({ text }) => text !== ''),
  };
}

/** Being asked about a plan. */
export interface AskingView {
  readonly answers: readonly {
    readonly value: PlanAnswer;
    readonly label: string;
    /** When it is asked again; null where it isn't. */
    readonly again: string | null;
  }[];
  answer(answer: PlanAnswer, said: string): void;
}

export function askingOf(standing: Standing, send: SendPlan): AskingView {
  const { askIn } = standing.plan;
  return {
    answers: PLAN_ANSWERS.map((value) => ({
      value,
      label: ANSWER[value],
      again: askIn === null || isFinal(value) ? null : askedAgain(askIn),
    })),
    answer: (answer, said) => send({ type: 'ANSWER', standing, answer, said }),
  };
}
