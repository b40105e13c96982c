import { type PlanAnswer, timeToAnswer } from '../../practice/plans.ts';
import { useServices } from '../shell/services.ts';
import type { Standing } from './standings.ts';

/** An answer to “Did you ask it?”, with what came of it. */
export interface PlanEvent {
  readonly type: 'ANSWER';
  readonly standing: Standing;
  readonly answer: PlanAnswer;
  readonly said: string;
}

export type SendPlan = (event: PlanEvent) => void;

/** Writes answers down as they are given. */
export function useAnswering(): SendPlan {
  const { store, host } = useServices();
  return ({ standing, answer, said }) => {
    void store.saveEntry({
      version: 1,
      id: host.newId(),
      at: timeToAnswer(standing, host.now()),
      kind: 'plan',
      record: standing.plan.record,
      answer,
      said: said.trim(),
    });
  };
}
