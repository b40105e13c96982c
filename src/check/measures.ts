import { familyOf } from '../model/kinds.ts';
import type { Id, Stage } from '../model/scenario.ts';
import type { Option } from '../solve/beliefs.ts';
import { lossOf } from '../solve/best.ts';
import { choicesOf, PLAYERS, type Player, pointsOfPlayer } from '../solve/players.ts';
import { SAME } from '../solve/quality.ts';
import type { Solution } from '../solve/solve.ts';
import { type Counted, reachedWith } from './by-state.ts';
import type { Witness } from './fault.ts';

/** How far below par stock players stay, in points; those not named may be anywhere. */
type Aims = Partial<Readonly<Record<Player, number>>>;

const AIMS: Aims = {
  closer: 40,
  pleaser: 40,
  pitcher: 25,
  longest: 25,
  guesser: 30,
  interrogator: 10,
};
/** At a counter little is at stake, and even a pushed sale may hold. */
const COUNTER_AIMS: Aims = { ...AIMS, closer: 20, pleaser: 20 };

/** How far below par the stock players stay in a good scenario of a stage. */
export function aimsAt(stage: Stage): Aims {
  return stage === 'counter' ? COUNTER_AIMS : AIMS;
}

/** A sound move should hardly ever lose so much, in points: it would teach not to ask. */
const COSTLY = 10;

const SOUND = ['ask', 'listen', 'honesty'];

/** A sound move that costs where best play, or play one move off it, can come. */
interface Costly {
  readonly move: Id;
  /** The most that it loses, in points. */
  readonly loss: number;
  /** In so many beliefs it loses 10 or more, of so many that offer it. */
  readonly beliefs: number;
  readonly offered: number;
  /** The shortest conversation to where it loses most, and the move. */
  readonly witness: Witness;
}

/** What no check decides, but an author wants to know. */
export interface Measures {
  /** How far each stock player stays below par, in points. */
  readonly below: Readonly<Record<Player, number>>;
  readonly costly: readonly Costly[];
  /** Moves that tell situations apart as the first or second thing said, but for pressure. */
  readonly early: readonly Id[];
  /** Of the beliefs along best play, those whose best move is the longest, and is a question. */
  readonly along: {
    readonly beliefs: number;
    readonly longest: number;
    readonly questions: number;
  };
  /** The most moves on offer at once where best play, or play one move off it, can come. */
  readonly mostOffered: number;
}

export function measure(solution: Solution): Measures {
  const near = reachedWith(solution, 1);
  const best = reachedWith(solution, 0);
  const below = PLAYERS.map((player) => [player, solution.par - pointsOfPlayer(solution, player)]);
  return {
    below: Object.fromEntries(below),
    costly: costlyMoves(solution, near),
    early: earlyTellers(solution),
    along: {
      beliefs: best.length,
      longest: best.filter((counted) => isLongest(solution, counted)).length,
      questions: best.filter((counted) => isQuestion(solution, counted)).length,
    },
    mostOffered: Math.max(...near.map(({ options }) => options.length)),
  };
}

function costlyMoves(solution: Solution, near: readonly Counted[]): readonly Costly[] {
  const { moves, situations } = solution.beliefs.positions;
  return moves.flatMap(({ id, kind }, number): readonly Costly[] => {
    if (!SOUND.includes(familyOf(kind))) return [];
    const offers = near.flatMap((counted) => {
      const option = counted.options.find((each) => each.move === number);
      return option ? [{ counted, loss: lossOf(solution, counted.belief, option) }] : [];
    });
    const costing = offers.filter(({ loss }) => loss >= COSTLY - SAME);
    const [worst] = costing.toSorted((a, b) => b.loss - a.loss);
    if (!worst) return [];
    const [first = 0] = solution.beliefs.situationsOf(worst.counted.belief);
    const line = worst.counted.moves.map((move) => moves[move]?.id ?? '');
    const witness = { situation: situations[first] ?? '', moves: [...line, id] };
    const { loss } = worst;
    return [{ move: id, loss, beliefs: costing.length, offered: offers.length, witness }];
  });
}

function earlyTellers(solution: Solution): readonly Id[] {
  const { beliefs, start } = solution;
  const { moves } = beliefs.positions;
  const soft = (option: Option) => {
    const kind = moves[option.move]?.kind;
    return kind !== undefined && familyOf(kind) !== 'pressure';
  };
  const firsts = beliefs.options(start).filter(soft);
  const seconds = firsts.flatMap(({ branches }) =>
    branches.flatMap(({ belief }) => (belief === null ? [] : beliefs.options(belief).filter(soft))),
  );
  const telling = [...firsts, ...seconds].filter(({ branches }) => branches.length > 1);
  return [...new Set(telling.map(({ move }) => moves[move]?.id ?? ''))];
}

function isLongest(solution: Solution, { belief, options, best }: Counted): boolean {
  return choicesOf(solution, 'longest', belief, options)[0] === best;
}

function isQuestion({ beliefs }: Solution, { belief, best }: Counted): boolean {
  return beliefs.wordsOf(belief, best).includes('?');
}
