import type { Id, Outcome, Scenario } from '../model/scenario.ts';
import { ANSWERS } from '../model/scenario.ts';
import { allMoves } from '../rules/lookup.ts';
import { outcomesFor } from '../rules/outcome.ts';
import { ENDED } from '../solve/positions.ts';
import type { Fault } from './fault.ts';
import { beatPath, movePath, outcomePath } from './paths.ts';
import type { Seen, Survey, Watcher } from './survey.ts';

/** Moves after overtime has begun, at most. */
const MAX_LATE_MOVES = 3;

/** Every conversation comes to an end in good time, and nothing in the file is out of reach. */
export function ends(survey: Survey): Watcher<Fault> {
  const { positions } = survey.solution.beliefs;
  const { scenario } = positions;
  const reached = {
    beats: new Set<Id>([scenario.start]),
    endings: new Set<Id>(),
    moves: new Set<Id>(),
    outcomes: new Set<Outcome>(),
    cues: new Set<Id>(),
  };
  const faults: Fault[] = [];
  let stuck = false;
  let late = false;

  const seeEdge = (edge: number, id: Id) => {
    const { outcome } = positions.happeningOf(edge);
    reached.moves.add(id);
    reached.outcomes.add(outcome);
    for (const cue of outcome.cue) reached.cues.add(cue);
    const place = positions.placeOf(edge);
    if (positions.nextOf(edge) === ENDED) reached.endings.add(place);
    else reached.beats.add(place);
  };

  return {
    see: (seen) => {
      const { belief, options, situations } = seen;
      if (options.length === 0 && !stuck) {
        stuck = true;
        faults.push(noMove(survey, seen));
      }
      for (const [n, option] of options.entries()) {
        for (const each of situations) {
          const edge = survey.solution.beliefs.edge(belief, each, n);
          seeEdge(edge, survey.move(option).id);
          if (late || !positions.beginsOvertime(edge)) continue;
          const moves = lateMoves(survey, positions.nextOf(edge));
          if (moves.length <= MAX_LATE_MOVES) continue;
          late = true;
          faults.push(tooLate(survey, seen, each, [survey.move(option).id, ...moves]));
        }
      }
    },
    faults: () => [...faults, ...unreached(scenario, reached)],
  };
}

function noMove(survey: Survey, { belief, situations }: Seen): Fault {
  const witness = survey.witness(belief, situations[0] ?? 0);
  const { scenario } = survey.solution;
  return {
    check: 'ends',
    severity: 'error',
    path: witness.moves.length > 0 ? movePath(scenario, witness.moves.at(-1) ?? '') : ['start'],
    message: 'after this nothing is left to say',
    expected: 'a move in every beat, whatever was said before',
    hint: 'give the beat a move that can be said again, or one that ends it',
    witness,
  };
}

function tooLate(survey: Survey, { belief }: Seen, situation: number, moves: readonly Id[]): Fault {
  return {
    check: 'ends',
    severity: 'error',
    path: ['out-of-time'],
    message: `overtime can go on for ${moves.length - 1} moves`,
    expected: `at most ${MAX_LATE_MOVES}`,
    witness: survey.witness(belief, situation, ...moves),
  };
}

/** The longest line from a position in overtime, as far as overtime goes; it has no loops. */
function lateMoves(survey: Survey, position: number): readonly Id[] {
  const { positions } = survey.solution.beliefs;
  const known = new Map<number, readonly Id[]>();
  const longest = (at: number): readonly Id[] => {
    const before = known.get(at);
    if (before) return before;
    let best: readonly Id[] = [];
    const first = positions.firstEdge(at);
    for (let edge = first; edge < first + positions.offered(at); edge++) {
      const next = positions.nextOf(edge);
      const on = next === ENDED || !positions.isLate(edge) ? [] : longest(next);
      if (on.length + 1 > best.length) {
        best = [positions.moves[positions.moveOf(edge)]?.id ?? '', ...on];
      }
    }
    known.set(at, best);
    return best;
  };
  return position === ENDED ? [] : longest(position);
}

interface Reached {
  readonly beats: ReadonlySet<Id>;
  readonly endings: ReadonlySet<Id>;
  readonly moves: ReadonlySet<Id>;
  readonly outcomes: ReadonlySet<Outcome>;
  readonly cues: ReadonlySet<Id>;
}

const NOT_REACHED = 'lead somebody there, or take it out';
/** Taking `declined` out alone would be a mistake: it may be missing only where all accept. */
const NEVER_DECLINED =
  'where nobody who would decline can come there, let the commitment accept every situation, and take `declined` out';

/** Whatever stands in the file and no play comes to. */
function unreached(scenario: Scenario, reached: Reached): readonly Fault[] {
  const fault = (path: Fault['path'], what: string, hint = NOT_REACHED): Fault => ({
    check: 'ends',
    severity: 'error',
    path,
    message: `no play reaches ${what}`,
    expected: 'everything in the file can happen',
    hint,
    witness: null,
  });
  const beats = Object.values(scenario.phases).flatMap((phase) => Object.keys(phase.beats));
  return [
    ...beats
      .filter((id) => !reached.beats.has(id))
      .map((id) => fault(beatPath(scenario, id), `the beat \`${id}\``)),
    ...Object.keys(scenario.endings)
      .filter((id) => !reached.endings.has(id))
      .map((id) => fault(['endings', id], `the ending \`${id}\``)),
    ...Object.keys(scenario.cues)
      .filter((id) => !reached.cues.has(id))
      .map((id) => fault(['cues', id], `the cue \`${id}\``)),
    ...allMoves(scenario).flatMap((move) => {
      if (!reached.moves.has(move.id)) {
        return [fault(movePath(scenario, move.id), `the move \`${move.id}\``)];
      }
      const answers = move.outcomes.asks === null ? [null] : ANSWERS;
      return answers.flatMap((answer) =>
        outcomesFor(move.outcomes, answer).flatMap((outcome, n) =>
          reached.outcomes.has(outcome)
            ? []
            : [
                fault(
                  outcomePath(scenario, move.id, answer, n),
                  `outcome ${n + 1}${answer === null ? '' : ` of ${answer}`} of \`${move.id}\``,
                  answer === 'declined' ? NEVER_DECLINED : NOT_REACHED,
                ),
              ],
        ),
      );
    }),
  ];
}
