import type { Id, Scenario } from '../model/scenario.ts';
import { findMove } from '../rules/lookup.ts';
import type { Step } from '../rules/step.ts';
import { chancesFor, rightEndings, turnThatMet } from './chances.ts';
import { type Finding, findingsOf } from './findings.ts';
import {
  firstMend,
  type Look,
  type Mend,
  replacing,
  seeAnswer,
  seeOpening,
  seeRightEnding,
  seeStaying,
  seeTime,
  taking,
} from './mends.ts';
import type { Link, Piece } from './pieces.ts';
import { lackingRoads, rightOutcomes } from './roads.ts';
import type { Timeline } from './timeline.ts';
import type { Unmet } from './unmet.ts';

/** A piece that made another fall, and how that is known. */
export interface Cause extends Pick<Link, 'need' | 'mend'> {
  readonly piece: Piece;
}

/**
 * What made a piece fall, as far as the missed conditions tell. A cause further back than the turn
 * itself is there only where playing the conversation again with one change shows that it is one.
 */
export function causesOf(timeline: Timeline, piece: Piece): readonly Cause[] {
  const { turn } = piece;
  switch (piece.what) {
    case 'unearned':
      return piece.lacking.flatMap((need) =>
        causesOfNeed(timeline, turn, need, seeAnswer(timeline, turn, need)),
      );
    case 'held-back':
      return piece.lacking.flatMap((need) =>
        causesOfNeed(timeline, turn, need, seeOpening(timeline, turn)),
      );
    case 'out-of-time':
      return causesOfLateness(timeline, turn);
    case 'ending':
      return [...causesOfEnding(timeline, turn), ...roadsNotTaken(timeline, turn)];
    default:
      return [];
  }
}

/** What fell in a turn by its own missed conditions; null where nothing did. */
export function fallOf(
  { whole }: Timeline,
  { turn, move, lacking, fuller }: Finding,
): Piece | null {
  const commitment = findMove(whole.scenario, move)?.outcomes.asks ?? null;
  if (lacking.length > 0 && commitment !== null) {
    return { what: 'unearned', turn, move, commitment, lacking };
  }
  return fuller ? { what: 'held-back', turn, move, lacking: fuller.lacking } : null;
}

/** The turn after which overtime began, with the ending it came to if it came to one; else null. */
export function turnOutOfTime({ whole }: Timeline): number | null {
  const n = whole.turns.findIndex(({ step }) => !step.before.overtime && step.after.overtime);
  return n < 0 ? null : n + 1;
}

/** What is plain without playing again: the one is the other's own doing. */
function own(piece: Piece): Cause {
  return { piece, need: null, mend: null };
}

function moveOf({ whole }: Timeline, turn: number): Id {
  return whole.run.moves[turn - 1] ?? '';
}

function causesOfNeed(timeline: Timeline, turn: number, need: Unmet, look: Look): readonly Cause[] {
  if (!need.wanted) {
    const met = turnThatMet(timeline, need, turn);
    if (met === null) return [];
    const piece: Piece = { what: 'stood-in-the-way', turn: met, move: moveOf(timeline, met), need };
    return shown(piece, need, firstMend(timeline, replacing(timeline, met), look));
  }
  if (need.on === 'trust') {
    const lost = causesOfTrust(timeline, turn, need, look);
    if (lost.length > 0) return lost;
  }
  const fallen = findingsOf(timeline.whole)
    .filter((finding) => finding.turn < turn && wouldHaveMet(timeline, finding, need))
    .flatMap((finding) => fallOf(timeline, finding) ?? [])
    .map((piece) => ({ piece, need, mend: null }));
  if (fallen.length > 0) return fallen;
  const chances = chancesFor(timeline, need, turn);
  const mend = firstMend(timeline, taking(chances), look);
  const first = chances.find(({ move }) => move === mend?.move);
  return first ? shown({ what: 'left-out', ...first }, need, mend) : [];
}

function shown(piece: Piece, need: Unmet | null, mend: Mend | null): readonly Cause[] {
  return mend ? [{ piece, need, mend }] : [];
}

/** Whether a turn would have met a need, had it not fallen itself. */
function wouldHaveMet(
  { whole }: Timeline,
  { move, lacking, fuller }: Finding,
  need: Unmet,
): boolean {
  if (need.on === 'fact') return fuller?.outcome.learns.includes(need.fact) ?? false;
  if (need.on !== 'commitment' || lacking.length === 0) return false;
  return findMove(whole.scenario, move)?.outcomes.asks === need.commitment;
}

/** The turns before this one that took trust, each such that without it there would be enough. */
function causesOfTrust(
  timeline: Timeline,
  turn: number,
  need: Unmet | null,
  look: Look,
): readonly Cause[] {
  return findingsOf(timeline.whole)
    .filter((finding) => finding.turn < turn && finding.trust < 0)
    .flatMap((finding) => {
      const mend = firstMend(timeline, replacing(timeline, finding.turn), look);
      const { turn: lost, move, trust } = finding;
      const piece: Piece = fallOf(timeline, finding) ?? {
        what: 'cost-trust',
        turn: lost,
        move,
        by: -trust,
      };
      return shown(piece, need, mend);
    });
}

/** The faults that took minutes, each such that without it there would have been time. */
function causesOfLateness(timeline: Timeline, turn: number): readonly Cause[] {
  return findingsOf(timeline.whole)
    .filter((finding) => finding.turn <= turn && finding.faults.length > 0)
    .flatMap((finding) => {
      const { turn: lost, move } = finding;
      const minutes = timeline.whole.turns[lost - 1]?.step.outcome.minutes ?? 0;
      if (minutes === 0) return [];
      const mend = firstMend(timeline, replacing(timeline, lost), seeTime(turn));
      return shown({ what: 'took-time', turn: lost, move, minutes }, null, mend);
    });
}

/** How a wrong ending came about in its own turn. */
function causesOfEnding(timeline: Timeline, turn: number): readonly Cause[] {
  const { scenario } = timeline.whole;
  const step = timeline.whole.turns[turn - 1]?.step;
  const finding = findingsOf(timeline.whole)[turn - 1];
  if (!step || !finding) return [];
  const late = turnOutOfTime(timeline);
  const ranOut = late === null ? [] : [own({ what: 'out-of-time', turn: late })];
  const brought = own(fallOf(timeline, finding) ?? { what: 'ended-it', turn, move: finding.move });
  if (hasWalkedOut(scenario, step)) {
    return [...ranOut, ...causesOfTrust(timeline, turn, null, seeStaying(turn)), brought];
  }
  return step.outcome.to === step.after.ending ? [...ranOut, brought] : ranOut;
}

/** Whether a step ended the conversation because no trust was left. */
export function hasWalkedOut({ walksOut }: Scenario, { outcome, after }: Step): boolean {
  return after.trust === 0 && after.ending === walksOut && outcome.to !== walksOut;
}

/** What would have led to a right ending: was on offer, was tried too early, or lacked something. */
function roadsNotTaken(timeline: Timeline, turn: number): readonly Cause[] {
  const offered = rightEndings(timeline, turn)[0];
  if (offered) {
    const change = { turn: offered.turn, move: offered.move, place: 'instead' } as const;
    const mend = firstMend(timeline, [change], seeRightEnding());
    if (mend?.effect.what !== 'ends') return [];
    return shown({ what: 'not-taken', ...offered, ending: mend.effect.ending }, null, mend);
  }
  const tried = findingsOf(timeline.whole)
    .filter(({ move: id }) => {
      const move = findMove(timeline.whole.scenario, id);
      return move && rightOutcomes(timeline, move, turn).length > 0;
    })
    .flatMap((finding) => fallOf(timeline, finding) ?? []);
  if (tried.length > 0) return tried.map(own);
  return lackingRoads(timeline, turn).flatMap((need) =>
    causesOfNeed(timeline, turn, need, seeRightEnding()),
  );
}
