import type { Kind } from '../../model/kinds.ts';
import { at } from '../../model/record.ts';
import type { Id, Scenario } from '../../model/scenario.ts';
import { chancesFor } from '../../review/chances.ts';
import { standingAt, type Timeline } from '../../review/timeline.ts';
import { sameNeed, type Unmet } from '../../review/unmet.ts';
import { textIn } from '../../rules/text.ts';
import { LACK, upper } from '../words/debrief.ts';
import { kindIs } from '../words/kinds.ts';
import { wordsAt } from './review.ts';

/** Something that was lacking in a turn, and where it could have been had. */
export interface Lack {
  readonly key: string;
  readonly what: string;
  /** What the notebook would have said; empty where there is no note. */
  readonly note: string;
  readonly where: string;
}

/** What a fact is about: the description of the question that finds it out. */
export function aboutFact(scenario: Scenario, fact: Id): string {
  return kindIs(`ask/${at(scenario.facts, fact).about}` as Kind);
}

export function lackOf(timeline: Timeline, turn: number, need: Unmet): Lack {
  const { scenario, position } = standingAt(timeline, turn);
  const note =
    need.on === 'fact' && need.wanted
      ? textIn(at(scenario.facts, need.fact).note, position.situation)
      : '';
  return {
    key: JSON.stringify(need),
    what: upper(needInWords(timeline, turn, need)),
    note: note && LACK.note(note),
    where: whereToHave(timeline, turn, need),
  };
}

/** A need of a turn, to stand after "it lacked". */
export function needInWords(timeline: Timeline, turn: number, need: Unmet): string {
  const { scenario, position } = standingAt(timeline, turn);
  switch (need.on) {
    case 'fact': {
      const is = aboutFact(scenario, need.fact);
      return need.wanted ? LACK.fact(is) : LACK.notFact(is);
    }
    case 'move': {
      const words = wordsAt(timeline, turn, need.move);
      return need.wanted ? LACK.move(words) : LACK.notMove(words);
    }
    case 'commitment': {
      const { label } = at(scenario.commitments, need.commitment);
      return need.wanted ? LACK.commitment(label) : LACK.notCommitment(label);
    }
    case 'trust':
      if (!need.wanted) return LACK.trustBelow(need.min - 1);
      return position.trust < need.min
        ? LACK.trust(need.min, position.trust)
        : LACK.trustBelow(need.max);
    case 'cue':
      return need.wanted ? LACK.cue : LACK.notElse;
    case 'situation':
      return LACK.situation;
  }
}

/** The same without figures, for where the conversation stands otherwise than it did. */
export function needName(timeline: Timeline, turn: number, need: Unmet): string {
  const more = need.on === 'trust' && need.wanted && need.min > 0;
  return more ? LACK.trustShort : needInWords(timeline, turn, need);
}

/** From which turn a need could have been met, and by saying what. */
function whereToHave(timeline: Timeline, turn: number, need: Unmet): string {
  if (!need.wanted) return '';
  if (need.on === 'trust') {
    const lost = timeline.whole.turns
      .map(({ step: { before, after } }, n) => ({ turn: n + 1, fell: after.trust < before.trust }))
      .filter(({ turn: n, fell }) => fell && n < turn);
    if (lost.length > 0) return LACK.lost(lost.map(({ turn: n }) => n));
  }
  const chance = chancesFor(timeline, need, turn)[0];
  if (!chance) return LACK.noChance;
  const words = wordsAt(timeline, chance.turn, chance.move);
  if (sameNeed(chance.need, need)) return LACK.chance(chance.turn, words);
  const first = needInWords(timeline, chance.turn, chance.need);
  return LACK.firstNeeds(chance.turn, words, first);
}
