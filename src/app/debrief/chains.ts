import { at } from '../../model/record.ts';
import type { Id } from '../../model/scenario.ts';
import type { Chain, Piece } from '../../review/pieces.ts';
import { minutes } from '../words/common.ts';
import { DOMINOES, PIECE } from '../words/dominoes.ts';
import { kindInWords } from '../words/kinds.ts';
import { aboutFact } from './lacks.ts';
import { type MendView, mendViews } from './mended.ts';
import { buyerOf, type Review, wordsAt } from './review.ts';

export interface PieceView {
  readonly key: string;
  readonly when: string;
  readonly what: string;
  /** Something that was not done is drawn in outline. */
  readonly omitted: boolean;
  /** Degrees from upright, clockwise: the first has fallen furthest. */
  readonly angle: number;
}

export interface ChainView {
  readonly key: string;
  readonly title: string;
  readonly pieces: readonly PieceView[];
  readonly mends: readonly MendView[];
  /** What the last piece needs said besides; empty where nothing. */
  readonly ending: string;
}

export interface DominoesView {
  readonly chains: readonly ChainView[];
  /** Where nothing is drawn: why not. */
  readonly none: string | null;
}

/** How far the first and the last piece lean, in degrees. */
const FIRST_ANGLE = 64;
const LAST_ANGLE = 7;

export function connectDominoes(review: Review): DominoesView {
  const { chains, verdict, findings } = review;
  const whole = verdict.what === 'right' && findings.every(({ faults }) => faults.length === 0);
  return {
    chains: chains.map((chain, n) => chainView(review, chain, n)),
    none: chains.length > 0 ? null : whole ? DOMINOES.none : DOMINOES.unexplained,
  };
}

function chainView(review: Review, { pieces, links }: Chain, n: number): ChainView {
  const last = pieces.at(-1);
  const walkedOut = last?.what === 'ending' && last.walkedOut;
  return {
    key: `${n}`,
    title: last?.what === 'ending' ? DOMINOES.chain : DOMINOES.apart(last?.turn ?? 0),
    pieces: pieces.map((piece, place) => ({
      key: `${place}`,
      when: whenOf(piece),
      what: whatOf(review, piece),
      omitted: piece.what === 'left-out' || piece.what === 'not-taken',
      angle: angleOf(place, pieces.length),
    })),
    mends: mendViews(review, pieces, links),
    ending: walkedOut ? DOMINOES.walkedOut(buyerOf(review.timeline.whole.scenario)) : '',
  };
}

function angleOf(place: number, count: number): number {
  const share = count < 2 ? 1 : place / (count - 1);
  return Math.round(FIRST_ANGLE - share * (FIRST_ANGLE - LAST_ANGLE));
}

function whenOf({ what, turn }: Piece): string {
  if (what === 'ending') return PIECE.end;
  return what === 'left-out' || what === 'not-taken' ? PIECE.from(turn) : PIECE.at(turn);
}

function whatOf({ timeline, findings }: Review, piece: Piece): string {
  const { scenario } = timeline.whole;
  const kind = () => kindAt(piece.turn);
  switch (piece.what) {
    case 'left-out':
      return omissionOf(piece.turn, piece.move, piece.need);
    case 'not-taken':
      return PIECE.notTaken(wordsAt(timeline, piece.turn, piece.move));
    case 'cost-trust':
      return PIECE.costTrust(kind());
    case 'took-time':
      return PIECE.tookTime(kind(), minutes(piece.minutes));
    case 'stood-in-the-way':
      return PIECE.stoodInTheWay(kind());
    case 'unearned':
      return PIECE.unearned(at(scenario.commitments, piece.commitment).label);
    case 'held-back':
      return heldBackOf(piece.turn, piece.move);
    case 'out-of-time':
      return PIECE.outOfTime;
    case 'closed-off':
      return PIECE.closedOff(kind());
    case 'ended-it':
      return kind();
    case 'ending':
      return PIECE.ended(at(scenario.endings, piece.ending).title);
  }

  /** What was said, by its kind where that was the trouble. */
  function kindAt(turn: number): string {
    const finding = findings[turn - 1];
    const said = timeline.whole.turns[turn - 1];
    if (!finding || !said) return '';
    if (finding.faults.length > 0) return kindInWords(finding.kind);
    return finding.impatient ? PIECE.tooMany : PIECE.said(said.words);
  }

  function heldBackOf(turn: number, move: Id): string {
    const [fact] = findings[turn - 1]?.fuller?.outcome.learns ?? [];
    return fact === undefined
      ? PIECE.cameOutShort(wordsAt(timeline, turn, move))
      : PIECE.heldBack(aboutFact(scenario, fact));
  }

  function omissionOf(
    turn: number,
    move: Id,
    need: Extract<Piece, { what: 'left-out' }>['need'],
  ): string {
    if (need.on === 'fact') return PIECE.notAsked(aboutFact(scenario, need.fact));
    if (need.on === 'commitment') {
      return PIECE.notAgreed(at(scenario.commitments, need.commitment).label);
    }
    if (need.on === 'cue') return PIECE.letClose;
    const words = wordsAt(timeline, turn, move);
    return need.on === 'trust' ? PIECE.trustNotWon(words) : PIECE.notSaid(words);
  }
}
