import { z } from 'zod';
import { KIND_NAMES, namesIn } from '../model/kinds.ts';
import { LIMITS } from '../model/limits.ts';
import { PRINCIPLE_IDS } from '../model/principles.ts';
import { ENDING_KINDS, LEVELS, RIGHTS, STAGES } from '../model/scenario.ts';
import type { Names } from './names.ts';
import { byId, closed, id, list, oneOrMore, shape, whole, words, yesOrNo } from './parts.ts';

/**
 * The file as FORMAT.md has it, each name held against those that it declares. What depends on more
 * than one entry (outcomes, clocks) is looked at apart. The schema for editors is the same, with
 * nothing declared.
 */
export function scenarioSchema(names: Names) {
  const { known, condition } = conditions(names);
  const { text, fact, cue, commitment, situation, target } = names;

  const principles = oneOrMore(
    closed(PRINCIPLE_IDS, 'unknown-principle'),
    'principles, P01 to P40',
  ).describe('Principles that this trains, P01 to P40');
  const kind = closed(KIND_NAMES, 'unknown-kind').describe('What is said, as family/name');
  const minutes = whole(LIMITS.minutes).describe('Minutes it takes; 1 unless said');

  const outcomeKeys = {
    reply: text.describe('What the buyer answers').optional(),
    thought: text.describe('What she thinks; shown in the debrief').optional(),
    learns: oneOrMore(fact, 'facts').describe('Facts that are found out').optional(),
    cue: oneOrMore(cue, 'cues').describe('Cues that she lets drop').optional(),
    trust: whole(LIMITS.trustChange).describe('Change of trust, −5 to 5').optional(),
    minutes: minutes.optional(),
    kind: kind.optional(),
    to: target.describe('A beat, an ending, or stay').optional(),
  };
  const outcome = shape(
    {
      ...outcomeKeys,
      reply: text.describe('What the buyer answers'),
      when: condition.describe('Happens where this holds').optional(),
    },
    'an outcome, with a reply',
  );
  const outcomes = z.union([outcome, list(outcome)], { error: 'an outcome, or a list of them' });

  const move = shape({
    say: z
      .union(
        [words, list(shape({ when: known.optional(), line: words }, 'a map with when and line'))],
        {
          error: 'text, or a list of when and line',
        },
      )
      .describe('What the seller says'),
    ...outcomeKeys,
    kind,
    if: known.describe('Offered where this holds').optional(),
    once: yesOrNo.describe('Not offered again after it was said; true unless said').optional(),
    why: words.describe("The coach's sentence in the debrief").optional(),
    teaches: principles.optional(),
    outcomes: list(outcome).describe('What may happen; the first whose when holds does').optional(),
    asks: commitment.describe('The commitment that it asks for').optional(),
    granted: outcomes.describe('Earned, and she says yes').optional(),
    unearned: outcomes.describe('Not earned yet').optional(),
    declined: outcomes.describe('Earned, and she says no').optional(),
  });
  const moves = byId(id, move);

  const beat = shape({
    buyer: z
      .union(
        [text, list(shape({ when: condition.optional(), line: text }, 'a map with when and line'))],
        {
          error: 'text, a map from situations to texts, or a list of when and line',
        },
      )
      .describe('What is said on arrival')
      .optional(),
    moves: moves.optional(),
  });
  const phase = shape({
    time: z
      .union([whole(LIMITS.time), z.literal('none')], {
        error: `a whole number from ${LIMITS.time.min} to ${LIMITS.time.max}, or none`,
      })
      .describe('Minutes on a clock of its own, or none where no clock runs')
      .optional(),
    'out-of-time': names.place.describe('Where running out of time leads').optional(),
    moves: moves.describe('Offered in each of its beats').optional(),
    beats: byId(id, beat).optional(),
  });

  const person = shape({
    name: words,
    role: words.optional(),
    company: words.optional(),
    manner: words.optional(),
  });
  const seller = shape({
    role: words.optional(),
    company: words.optional(),
    offer: words.optional(),
    brief: words.describe('What the seller knows before the call').optional(),
  });

  return shape({
    title: words,
    summary: words,
    level: closed(LEVELS, 'unknown-value'),
    stage: closed(STAGES, 'unknown-value'),
    time: whole(LIMITS.time).describe('Minutes that phases without a clock share').optional(),
    patience: whole(LIMITS.patience)
      .describe('Questions in a row before each further one costs trust; 3 unless said')
      .optional(),
    impatient: text.describe('A line added to the reply when that happens').optional(),
    teaches: principles.optional(),
    seller,
    cast: byId(id, person).describe('Who speaks'),
    buyer: names.person.describe('The main one of the cast'),
    trust: whole(LIMITS.startingTrust).describe('Where trust starts, 1 to 4'),
    situations: byId(
      id,
      shape({
        weight: z
          .number({ error: 'a number above 0' })
          .positive({ error: 'a number above 0' })
          .optional(),
        right: closed(RIGHTS, 'unknown-value'),
        truth: words.optional(),
      }),
    ),
    cues: byId(
      id,
      z.union([shape({ lasts: whole(LIMITS.lasts) }), z.null()], { error: 'a map with lasts' }),
    ).optional(),
    facts: byId(
      id,
      shape({
        about: closed(namesIn('ask'), 'unknown-kind'),
        essential: yesOrNo.optional(),
        note: text.describe("What goes into the trainee's notebook"),
      }),
    ),
    commitments: byId(
      id,
      shape({
        label: words,
        type: closed(namesIn('commit'), 'unknown-kind'),
        earned: known.optional(),
        accepts: oneOrMore(situation, 'situations'),
      }),
    ).optional(),
    anytime: moves.describe('Offered in every beat').optional(),
    phases: byId(id, phase),
    endings: byId(
      id,
      shape({
        kind: closed(ENDING_KINDS, 'unknown-value'),
        title: words.optional(),
        epilogue: text.describe('Ninety days later').optional(),
        alternative: yesOrNo.describe('Whether a parting names a better option').optional(),
        worth: byId(situation, whole(LIMITS.worth), 'a map from situations to points')
          .describe('Points by situation')
          .optional(),
      }),
    ),
    start: names.beat,
    'out-of-time': names.place,
    'walks-out': names.ending,
  });
}

/** Conditions with the situation, and without it where only what the trainee knows may decide. */
function conditions({ situation, fact, move, cue, commitment }: Names) {
  const situations = oneOrMore(situation, 'a situation, or a list of them');
  const trust = whole(LIMITS.trust);
  const atoms = {
    knows: z
      .union([fact, list(fact), byId(fact, situations)], {
        error: 'a fact, a list of facts, or a map from facts to situations',
      })
      .optional(),
    said: oneOrMore(move, 'a move, or a list of them').optional(),
    agreed: oneOrMore(commitment, 'a commitment, or a list of them').optional(),
    trust: z
      .union([trust, shape({ min: trust.optional(), max: trust.optional() })], {
        error: 'a whole number from 0 to 5, or a map with min and max',
      })
      .optional(),
    cue: oneOrMore(cue, 'a cue, or a list of them').optional(),
  };
  return {
    known: recursive(atoms),
    condition: recursive({ ...atoms, situation: situations.optional() }),
  };
}

/** A condition of these keys, and of conditions of the same keys. */
function recursive(atoms: z.ZodRawShape): z.ZodType<ConditionFile> {
  const self: z.ZodType<ConditionFile> = z.lazy(() =>
    shape(
      {
        ...atoms,
        not: self.optional(),
        any: list(self).optional(),
        all: list(self).optional(),
      },
      'a condition',
    ),
  );
  return self;
}

type OneOrMore = string | string[];

/** A condition as it stands in a file. */
export interface ConditionFile {
  situation?: OneOrMore | undefined;
  knows?: OneOrMore | Record<string, OneOrMore> | undefined;
  said?: OneOrMore | undefined;
  agreed?: OneOrMore | undefined;
  trust?: number | { min?: number | undefined; max?: number | undefined } | undefined;
  cue?: OneOrMore | undefined;
  not?: ConditionFile | undefined;
  any?: ConditionFile[] | undefined;
  all?: ConditionFile[] | undefined;
}

export type ScenarioFile = z.infer<ReturnType<typeof scenarioSchema>>;
