import type { Kind } from '../model/kinds.ts';
import { DEFAULTS, LIMITS } from '../model/limits.ts';
import {
  ANSWERS,
  type Condition,
  type Id,
  type Known,
  type Move,
  type Moves,
  type Outcome,
  type Outcomes,
  type Phase,
  type Scenario,
  type Text,
  type Variant,
} from '../model/scenario.ts';
import type { ConditionFile, ScenarioFile } from './schema.ts';

type FileOf<K extends keyof ScenarioFile> = NonNullable<ScenarioFile[K]>;
type PhaseFile = FileOf<'phases'>[string];
type MovesFile = FileOf<'anytime'>;
type MoveFile = MovesFile[string];
type OutcomeFile = NonNullable<MoveFile['outcomes']>[number];

/** Fills in every default of a file that was found to be whole. */
export function normalScenario(id: Id, file: ScenarioFile): Scenario {
  return {
    id,
    title: file.title,
    summary: file.summary.trimEnd(),
    level: file.level,
    stage: file.stage,
    time: file.time ?? null,
    patience: file.patience ?? DEFAULTS.patience,
    impatient: text(file.impatient),
    teaches: many(file.teaches),
    seller: {
      role: file.seller.role ?? '',
      company: file.seller.company ?? '',
      offer: file.seller.offer ?? '',
      brief: (file.seller.brief ?? '').trimEnd(),
    },
    cast: mapValues(file.cast, ({ name, role = '', company = '', manner = '' }) => ({
      name,
      role,
      company,
      manner,
    })),
    buyer: file.buyer,
    trust: file.trust,
    situations: mapValues(file.situations, ({ weight, right, truth }) => ({
      weight: weight ?? DEFAULTS.weight,
      right,
      truth: truth?.trimEnd() ?? '',
    })),
    cues: mapValues(file.cues ?? {}, (cue) => cue?.lasts ?? DEFAULTS.lasts),
    facts: mapValues(file.facts, ({ about, essential, note }) => ({
      about,
      essential: essential ?? false,
      note: text(note),
    })),
    commitments: mapValues(file.commitments ?? {}, ({ label, type, earned, accepts }) => ({
      label,
      type,
      earned: condition(earned),
      accepts: many(accepts),
    })),
    anytime: moves(file.anytime),
    phases: mapValues(file.phases, (phase) => normalPhase(phase, file)),
    endings: mapValues(file.endings, ({ kind, title, epilogue, alternative, worth }, ending) => ({
      kind,
      title: title ?? ending,
      epilogue: text(epilogue),
      alternative: alternative ?? false,
      worth: worth ?? {},
    })),
    start: file.start,
    walksOut: file['walks-out'],
  };
}

function normalPhase(phase: PhaseFile, file: ScenarioFile): Phase {
  return {
    time: phase.time ?? 'shared',
    outOfTime: phase['out-of-time'] ?? file['out-of-time'],
    moves: moves(phase.moves),
    beats: mapValues(phase.beats ?? {}, (beat) => ({
      buyer: Array.isArray(beat.buyer)
        ? beat.buyer.map(({ when, line }) => ({ when: condition(when), line: text(line) }))
        : always(beat.buyer === undefined ? undefined : text(beat.buyer)),
      moves: moves(beat.moves),
    })),
  };
}

function moves(file: MovesFile | undefined): Moves {
  return mapValues(
    file ?? {},
    (move, id): Move => ({
      id,
      say: Array.isArray(move.say)
        ? move.say.map(({ when, line }) => ({ when: condition(when), line }))
        : always(move.say.trimEnd()),
      kind: move.kind,
      if: condition(move.if),
      once: move.once ?? true,
      why: move.why?.trimEnd() ?? '',
      teaches: many(move.teaches),
      outcomes: outcomesOf(move),
    }),
  );
}

function outcomesOf(move: MoveFile): Outcomes {
  const own = { minutes: move.minutes ?? DEFAULTS.minutes, kind: move.kind };
  const outcomes = (file: OutcomeFile | readonly OutcomeFile[] | undefined) =>
    many(file).map((one) => normalOutcome(one, own));
  if (move.asks === undefined) {
    return { asks: null, plain: outcomes(move.outcomes ?? { ...move, reply: move.reply ?? '' }) };
  }
  const [granted, unearned, declined] = ANSWERS.map((answer) => outcomes(move[answer]));
  return {
    asks: move.asks,
    granted: granted ?? [],
    unearned: unearned ?? [],
    declined: declined ?? [],
  };
}

/** The keys of a move that are an outcome's too have the same meaning on both. */
type OutcomeLike = Pick<OutcomeFile, Exclude<keyof OutcomeFile, 'when'>> & {
  readonly when?: ConditionFile | undefined;
};

function normalOutcome(
  file: OutcomeLike,
  move: { readonly minutes: number; readonly kind: Kind },
): Outcome {
  return {
    when: condition(file.when),
    reply: text(file.reply),
    thought: text(file.thought),
    learns: many(file.learns),
    cue: many(file.cue),
    trust: file.trust ?? 0,
    minutes: file.minutes ?? move.minutes,
    kind: file.kind ?? move.kind,
    to: file.to === undefined || file.to === 'stay' ? null : file.to,
  };
}

function condition(file: ConditionFile | undefined): Condition {
  if (!file) return {};
  return {
    ...(file.situation === undefined ? {} : { situation: many(file.situation) }),
    ...(file.knows === undefined ? {} : { knows: knowns(file.knows) }),
    ...(file.said === undefined ? {} : { said: many(file.said) }),
    ...(file.agreed === undefined ? {} : { agreed: many(file.agreed) }),
    ...(file.trust === undefined ? {} : { trust: trustRange(file.trust) }),
    ...(file.cue === undefined ? {} : { cue: many(file.cue) }),
    ...(file.not === undefined ? {} : { not: condition(file.not) }),
    ...(file.any === undefined ? {} : { any: file.any.map(condition) }),
    ...(file.all === undefined ? {} : { all: file.all.map(condition) }),
  };
}

function knowns(file: NonNullable<ConditionFile['knows']>): readonly Known[] {
  if (typeof file === 'string') return [{ fact: file, as: null }];
  if (Array.isArray(file)) return file.map((fact) => ({ fact, as: null }));
  return Object.entries(file).map(([fact, as]) => ({ fact, as: many(as) }));
}

/** A number alone means: at least that. */
function trustRange(file: NonNullable<ConditionFile['trust']>): { min: number; max: number } {
  const { min, max } = LIMITS.trust;
  if (typeof file === 'number') return { min: file, max };
  return { min: file.min ?? min, max: file.max ?? max };
}

function text(file: Text | undefined): Text {
  if (file === undefined) return '';
  return typeof file === 'string' ? file.trimEnd() : mapValues(file, (words) => words.trimEnd());
}

function always<T>(line: T | undefined): readonly Variant<T>[] {
  return line === undefined ? [] : [{ when: {}, line }];
}

/** One stands for a list of one. */
function many<T>(file: T | readonly T[] | undefined): readonly T[] {
  if (file === undefined) return [];
  return Array.isArray(file) ? file : [file as T];
}

function mapValues<A, B>(
  record: Readonly<Record<Id, A>>,
  change: (value: A, id: Id) => B,
): Readonly<Record<Id, B>> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value, id)]));
}
