import { replay } from '../../engine/replay.ts';
import { familyOf } from '../../model/kinds.ts';
import type { Id, Loaded, Scenario } from '../../model/scenario.ts';
import type { Valued, ValuedMove } from '../../review/valued.ts';
import { findMove } from '../../rules/lookup.ts';
import { RIGHT } from '../words/common.ts';
import { foreign } from '../words/foreign.ts';
import { tenth } from '../words/grades.ts';
import { kindInWords, kindIs } from '../words/kinds.ts';
import { GUIDE } from '../words/workshop.ts';

/** Best play in a situation, and its figures. */
export interface BestLine {
  readonly situation: Id;
  readonly moves: readonly Id[];
  readonly valued: Valued;
}

interface SplitSide {
  readonly move: Id;
  readonly words: string;
  readonly kind: string;
}

export interface SplitView {
  readonly turn: number;
  readonly gap: number;
  readonly sides: readonly [SplitSide, SplitSide];
}

export interface GuideProps {
  readonly hidden: readonly {
    readonly id: Id;
    readonly right: string;
    readonly chance: string;
    readonly truth: string;
  }[];
  readonly watch: readonly string[];
  readonly splits: readonly SplitView[];
  readonly questions: readonly string[];
  readonly time: string;
}

/** No further apart than this, in points, a team may well be of two minds. */
const CLOSE = 5;
const MOST = 3;

/** A guide for whoever runs a room with this scenario, made from its data alone. */
export function connectGuide(loaded: Loaded, lines: readonly BestLine[]): GuideProps {
  const { scenario } = loaded;
  const splits = splitsIn(loaded, lines);
  const lengths = lines.map(({ moves }) => moves.length);
  return {
    hidden: hiddenIn(scenario),
    watch: watchFor(scenario),
    splits,
    questions: questionsFor(scenario, splits),
    time: GUIDE.timeIs(Math.min(...lengths), Math.max(...lengths)),
  };
}

function hiddenIn({ situations }: Scenario): GuideProps['hidden'] {
  const all = Object.entries(situations);
  const sum = all.reduce((total, [, { weight }]) => total + weight, 0);
  return all.map(([id, { weight, right, truth }]) => ({
    ...{ id, truth, right: RIGHT[right].name },
    chance: GUIDE.chance(Math.round((100 * weight) / sum)),
  }));
}

/** The questions for what is essential, each once. */
function essentials({ facts }: Scenario): readonly string[] {
  const abouts = Object.values(facts).flatMap(({ essential, about }) => (essential ? [about] : []));
  return [...new Set(abouts)].map((about) =>
    kindIs(`ask/${about}` as Parameters<typeof kindIs>[0]),
  );
}

function watchFor(scenario: Scenario): readonly string[] {
  const [asked] = Object.values(scenario.commitments);
  return [
    ...essentials(scenario).map(GUIDE.asks),
    ...(asked ? [GUIDE.early(foreign(asked.label))] : []),
    GUIDE.wrong,
    GUIDE.quiet,
  ];
}

/** The closest first; two moves are told once, wherever they meet. */
function splitsIn(loaded: Loaded, lines: readonly BestLine[]): readonly SplitView[] {
  const found = lines
    .flatMap(({ situation, moves, valued }) =>
      valued.moves.flatMap((move) => splitAt(loaded, situation, moves, move) ?? []),
    )
    .toSorted((a, b) => a.gap - b.gap || a.turn - b.turn);
  const told = new Set<Id>();
  return found
    .filter(({ sides: [one, other] }) => {
      if (told.has(one.move) || told.has(other.move)) return false;
      told.add(one.move).add(other.move);
      return true;
    })
    .slice(0, MOST)
    .toSorted((a, b) => a.turn - b.turn);
}

function splitAt(
  loaded: Loaded,
  situation: Id,
  moves: readonly Id[],
  { turn, best, offered }: ValuedMove,
): SplitView | null {
  const { scenario, hash } = loaded;
  const family = familyIn(scenario, best);
  const [other] = offered
    .filter(({ move, loss }) => loss <= CLOSE && familyIn(scenario, move) !== family)
    .toSorted((a, b) => a.loss - b.loss);
  if (!other) return null;
  const run = { scenario: scenario.id, hash, seed: 0, situation, moves: moves.slice(0, turn - 1) };
  const before = replay(loaded, run);
  if (!before.ok) return null;
  const side = (id: Id): SplitSide => ({
    move: id,
    words: before.value.conversation.offered.find(({ move }) => move === id)?.words ?? '',
    kind: kindInWords(findMove(scenario, id)?.kind ?? 'ask/situation'),
  });
  return { turn, gap: other.loss, sides: [side(best), side(other.move)] };
}

function familyIn(scenario: Scenario, id: Id): string | null {
  const move = findMove(scenario, id);
  return move ? familyOf(move.kind) : null;
}

function questionsFor(scenario: Scenario, splits: readonly SplitView[]): readonly string[] {
  const [asked] = Object.values(scenario.commitments);
  const [closest] = splits.toSorted((a, b) => a.gap - b.gap);
  const [first] = essentials(scenario);
  return [
    asked ? GUIDE.questionAsk(foreign(asked.label)) : GUIDE.questionAskNone,
    closest
      ? GUIDE.questionSplit(foreign(closest.sides[0].words), foreign(closest.sides[1].words))
      : GUIDE.questionSplitNone,
    GUIDE.questionFact(first ?? kindIs('ask/fit')),
  ];
}

/** How far apart two moves are, in words. */
export function gapInWords({ turn, gap }: SplitView): string {
  return GUIDE.splitAt(turn, tenth(gap));
}
