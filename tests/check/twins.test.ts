import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/check/check.ts';
import { CHECKS, type Fault, type Witness } from '../../src/check/fault.ts';
import { type Conversation, say, start } from '../../src/engine/conversation.ts';
import type { Loaded } from '../../src/model/scenario.ts';
import { type Solution, solve } from '../../src/solve/solve.ts';
import { example, mustRead } from '../fixtures/files.ts';
import { exampleText } from '../fixtures/texts.ts';
import { SHOWS } from './shows.ts';
import { BROKEN, type Broken } from './twins.ts';

function twin({ edits }: Broken): Loaded {
  const text = edits.reduce((before, [was, is]) => {
    const parts = before.split(was);
    if (parts.length !== 2) throw new Error(`it stands there ${parts.length - 1} times: ${was}`);
    return parts.join(is);
  }, exampleText());
  return mustRead('twelve-day-close', text);
}

function errorsOf(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(({ severity }) => severity === 'error');
}

function replayed(loaded: Loaded, { situation, moves }: Witness): Conversation {
  return moves.reduce(
    (conversation, move) => {
      const next = say(conversation, move);
      if (!next.ok) throw new Error(JSON.stringify(next.error));
      return next.value;
    },
    start(loaded, 1, situation),
  );
}

function solutionOf({ scenario }: Loaded): Solution | null {
  const solved = solve(scenario);
  return solved.ok ? solved.solution : null;
}

/** Every conversation of fewer moves than so many, in every situation. */
function* shorter(loaded: Loaded, length: number): Generator<Conversation> {
  let level = Object.keys(loaded.scenario.situations).map((id) => start(loaded, 1, id));
  for (let moves = 0; moves < length; moves++) {
    yield* level;
    level = level.flatMap((conversation) =>
      conversation.offered.flatMap(({ move }) => {
        const next = say(conversation, move);
        return next.ok ? [next.value] : [];
      }),
    );
  }
}

describe('a broken twin of the example', () => {
  it('is there for each check', () => {
    expect(new Set(BROKEN.map(({ check }) => check))).toEqual(new Set(CHECKS));
  });

  it.each(BROKEN.map((broken) => [broken.check, broken.what, broken] as const))(
    'fails %s alone: %s',
    (check, _, broken) => {
      const loaded = twin(broken);
      const errors = errorsOf(checkScenario(loaded.scenario).faults);
      expect(new Set(errors.map((fault) => fault.check))).toEqual(new Set([check]));
      const witnesses = errors.flatMap(({ witness }) => witness ?? []);
      expect(witnesses.length === 0).toBe(broken.unseen ?? false);
      const solution = solutionOf(loaded);
      for (const witness of witnesses) {
        const conversation = replayed(loaded, witness);
        expect(SHOWS[check]?.({ conversation, solution }), witness.moves.join()).toBe(true);
      }
      for (const { path } of errors) expect(path.length).toBeGreaterThan(0);
    },
  );
});

describe('the conversation that shows a fault', () => {
  /** Where the shortest is long, looking at all shorter ones would take minutes. */
  const LONGEST = 6;

  const short = BROKEN.filter(({ unseen }) => !unseen).flatMap((broken) => {
    const loaded = twin(broken);
    const [first] = errorsOf(checkScenario(loaded.scenario).faults).flatMap(
      ({ witness }) => witness ?? [],
    );
    const best = broken.check === 'right-ending';
    if (!first || first.moves.length === 0 || first.moves.length > LONGEST || best) return [];
    return [[broken.check, broken.what, loaded, first.moves.length] as const];
  });

  it('is the shortest there is', () => {
    expect(short.length).toBeGreaterThan(7);
    for (const [check, what, loaded, length] of short) {
      const solution = solutionOf(loaded);
      for (const conversation of shorter(loaded, length)) {
        const shows = SHOWS[check]?.({ conversation, solution });
        expect([what, conversation.run.moves, shows]).toEqual([
          what,
          conversation.run.moves,
          false,
        ]);
      }
    }
  });
});

describe('what can not be proved', () => {
  it('is told with the limit', () => {
    const { faults, stats } = checkScenario(example().scenario, 700);
    expect(stats).toBeNull();
    expect(faults).toMatchObject([
      { check: 'not-proved', severity: 'error', message: 'not proved: more than 700 beliefs' },
    ]);
  });

  it('is told with the loop where it can go on for ever', () => {
    const endless = BROKEN.find(({ what }) => what === 'a move that can be said for ever');
    if (!endless) throw new Error('no such twin');
    const { faults, stats } = checkScenario(twin(endless).scenario);
    expect(stats).toBeNull();
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toBe('it can go on for ever: play-back, and again');
    expect(faults[0]?.witness?.moves.slice(-2)).toEqual(['play-back', 'play-back']);
  });
});
