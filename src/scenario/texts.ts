import {
  ANSWERS,
  type Id,
  type Move,
  type Moves,
  type Outcome,
  type Outcomes,
  type Scenario,
  type Text,
  type Variant,
} from '../model/scenario.ts';

/** A text that people read, by where it stands in its scenario. */
export interface PlacedText {
  /**
   * Ids from the kind of thing down, with dots: `moves.why-now.say`, `facts.cause.note.no-fit`.
   * Where there are several wordings or outcomes: their number, from 1.
   */
  readonly path: string;
  readonly text: string;
  /**
   * The same for all texts of which one or another may be heard at the same place: whether they
   * read alike decides what can be known. Null where no two are ever compared.
   */
  readonly group: string | null;
}

/** Every text of a scenario that people read, in the order of its file. Ids and empty texts are none. */
export function textsOf(scenario: Scenario): readonly PlacedText[] {
  const found: PlacedText[] = [];
  mapTexts(scenario, (placed) => {
    found.push(placed);
    return placed.text;
  });
  return found;
}

/** The same scenario with these texts, by path, in place of its own. */
export function withTexts(scenario: Scenario, texts: ReadonlyMap<string, string>): Scenario {
  return mapTexts(scenario, ({ path, text }) => texts.get(path) ?? text);
}

/** Whether two texts say the same: blanks at the end are the file's and not the text's. */
export function sameWords(a: string, b: string): boolean {
  return a.trimEnd() === b.trimEnd();
}

type Change = (placed: PlacedText) => string;

/** The one way through all texts: what is found and what is put back can't differ. */
function mapTexts(scenario: Scenario, change: Change): Scenario {
  const one = (path: string, text: string, group: string | null = null) =>
    text === '' ? text : change({ path, text, group });
  const text = (path: string, words: Text, group: string | null): Text =>
    typeof words === 'string'
      ? one(path, words, group)
      : mapValues(words, (line, situation) => one(`${path}.${situation}`, line, group));
  const variants = <T>(
    all: readonly Variant<T>[],
    path: string,
    line: (path: string, from: T) => T,
  ) => numbered(all, path, (variant, at) => ({ ...variant, line: line(at, variant.line) }));

  const outcome = (from: Outcome, path: string, group: string): Outcome => ({
    ...from,
    reply: text(`${path}.reply`, from.reply, group),
    thought: text(`${path}.thought`, from.thought, null),
  });
  const outcomes = (path: string, from: Outcomes): Outcomes => {
    if (from.asks === null) {
      const at = from.plain.length === 1 ? path : `${path}.outcomes`;
      const plain = numbered(from.plain, at, (each, place) =>
        outcome(each, place, `${path}.reply`),
      );
      return { ...from, plain };
    }
    const answered = ANSWERS.map((answer) => {
      const at = `${path}.${answer}`;
      const all = numbered(from[answer], at, (each, place) => outcome(each, place, `${at}.reply`));
      return [answer, all];
    });
    return { ...from, ...Object.fromEntries(answered) };
  };
  const move = (from: Move): Move => {
    const path = `moves.${from.id}`;
    const say = variants(from.say, `${path}.say`, (at, line) => one(at, line, `${path}.say`));
    const told = outcomes(path, from.outcomes);
    return { ...from, say, why: one(`${path}.why`, from.why), outcomes: told };
  };
  const moves = (from: Moves): Moves => mapValues(from, move);
  const { seller } = scenario;

  return {
    ...scenario,
    title: one('title', scenario.title),
    summary: one('summary', scenario.summary),
    impatient: text('impatient', scenario.impatient, 'impatient'),
    seller: {
      role: one('seller.role', seller.role),
      company: one('seller.company', seller.company),
      offer: one('seller.offer', seller.offer),
      brief: one('seller.brief', seller.brief),
    },
    cast: mapValues(scenario.cast, ({ name, role, company, manner }, id) => ({
      name: one(`cast.${id}.name`, name),
      role: one(`cast.${id}.role`, role),
      company: one(`cast.${id}.company`, company),
      manner: one(`cast.${id}.manner`, manner),
    })),
    situations: mapValues(scenario.situations, (situation, id) => ({
      ...situation,
      truth: one(`situations.${id}.truth`, situation.truth),
    })),
    facts: mapValues(scenario.facts, (fact, id) => ({
      ...fact,
      note: text(`facts.${id}.note`, fact.note, `facts.${id}.note`),
    })),
    commitments: mapValues(scenario.commitments, (commitment, id) => ({
      ...commitment,
      label: one(`commitments.${id}.label`, commitment.label),
    })),
    anytime: moves(scenario.anytime),
    phases: mapValues(scenario.phases, (phase) => ({
      ...phase,
      moves: moves(phase.moves),
      beats: mapValues(phase.beats, (beat, id) => {
        const path = `beats.${id}.buyer`;
        return {
          buyer: variants(beat.buyer, path, (at, line) => text(at, line, path)),
          moves: moves(beat.moves),
        };
      }),
    })),
    endings: mapValues(scenario.endings, (ending, id) => ({
      ...ending,
      // Where none was written, the id stands for it.
      title: ending.title === id ? id : one(`endings.${id}.title`, ending.title),
      epilogue: text(`endings.${id}.epilogue`, ending.epilogue, null),
    })),
  };
}

/** Each of several with its own path: with its number from 1 where there are others. */
function numbered<T>(
  all: readonly T[],
  path: string,
  change: (one: T, path: string) => T,
): readonly T[] {
  return all.map((one, n) => change(one, all.length === 1 ? path : `${path}.${n + 1}`));
}

function mapValues<T>(
  record: Readonly<Record<Id, T>>,
  change: (value: T, id: Id) => T,
): Readonly<Record<Id, T>> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value, id)]));
}
