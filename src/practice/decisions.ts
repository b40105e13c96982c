import type { Kind } from '../model/kinds.ts';
import { type Position, positionKey } from '../model/position.ts';
import type { Id, Scenario } from '../model/scenario.ts';
import { gradeOf, isCostly } from '../review/grades.ts';
import type { Belief, Played, ValuedMove } from '../review/valued.ts';
import { wordsOf } from '../rules/holds.ts';
import { findMove } from '../rules/lookup.ts';
import { type Lapse, lapseOf } from './lapses.ts';

/** A place in a conversation where something is to be said, and what each move would lose there. */
export interface Decision {
  /** The same where nothing that could be known tells two apart. */
  readonly key: string;
  readonly scenario: Id;
  /** Of the scenario's content. */
  readonly hash: string;
  readonly situation: Id;
  /** What was said up to it. */
  readonly moves: readonly Id[];
  readonly best: Id;
  /** Of the best move. */
  readonly kind: Kind;
  /** What the moves on offer that cost 5 points or more would be; each once. */
  readonly lapses: readonly Lapse[];
  readonly offered: readonly { readonly move: Id; readonly loss: number }[];
}

/** A decision that cost 5 points or more, as it was made. */
export interface Costly extends Decision {
  readonly move: Id;
  /** The words it was said in. */
  readonly said: string;
  readonly loss: number;
  readonly lapse: Lapse;
}

/** The decisions of a run that cost 5 points or more. */
export function costlyIn(played: Played, moves: readonly ValuedMove[]): readonly Costly[] {
  const { scenario } = played;
  return moves.flatMap((valued) => {
    const position = played.turns[valued.turn - 1]?.step.before;
    const move = findMove(scenario, valued.move);
    if (!isCostly(valued.grade) || !position || !move) return [];
    const decision = decisionAt(played, position, valued);
    return [
      {
        ...decision,
        move: valued.move,
        said: wordsOf(scenario, move.say, position) ?? '',
        loss: valued.loss,
        lapse: lapseOf(move.kind, decision.kind),
      },
    ];
  });
}

/** Those of some conversations in which a move on offer costs 5 points or more, each once. */
export function decisionsIn(
  conversations: readonly { readonly played: Played; readonly moves: readonly ValuedMove[] }[],
): readonly Decision[] {
  const found = new Map<string, Decision>();
  for (const { played, moves } of conversations) {
    for (const valued of moves) {
      const position = played.turns[valued.turn - 1]?.step.before;
      if (!position) continue;
      const decision = decisionAt(played, position, valued);
      if (decision.lapses.length > 0 && !found.has(decision.key)) found.set(decision.key, decision);
    }
  }
  return [...found.values()];
}

function decisionAt({ scenario, run }: Played, position: Position, valued: ValuedMove): Decision {
  const kind = kindOf(scenario, valued.best);
  const costly = valued.offered.filter(({ loss }) => isCostly(gradeOf(loss)));
  const lapses = costly.map(({ move }) => lapseOf(kindOf(scenario, move), kind));
  return {
    key: keyOf(run, position, valued.before),
    scenario: run.scenario,
    hash: run.hash,
    situation: run.situation,
    moves: run.moves.slice(0, valued.turn - 1),
    best: valued.best,
    kind,
    lapses: [...new Set(lapses)],
    offered: valued.offered,
  };
}

/** Where it stands, with the situations that are left in place of the one that is so. */
function keyOf({ scenario, hash }: Played['run'], position: Position, before: Belief): string {
  const left = Object.keys(before).sort().join('+');
  return `${scenario}~${hash} ${positionKey({ ...position, situation: left })}`;
}

function kindOf(scenario: Scenario, id: Id): Kind {
  const move = findMove(scenario, id);
  if (!move) throw new RangeError(`no move is called ${id}`);
  return move.kind;
}
