import type { Condition, Id, Scenario, Text, Variant } from '../model/scenario.ts';
import { interpret } from '../rules/holds.ts';
import { textIn } from '../rules/text.ts';

/** A part of a position: a fact, move, commitment or cue by id, or the questions in a row. */
export type Thing = `${'known' | 'said' | 'agreed' | 'cue'} ${Id}` | 'questions ';

/** Something that is asked about, unless one of some others is so: then the answer is settled. */
interface Use {
  readonly thing: Thing;
  readonly unless: ReadonlySet<Thing>;
}

/**
 * What a condition asks about, and which things alone settle it for good, as what was said, learnt
 * or agreed stays so.
 */
export interface Asked {
  readonly uses: readonly Use[];
  readonly holdsBy: readonly Thing[];
  readonly failsBy: readonly Thing[];
}

export const NOTHING: Asked = { uses: [], holdsBy: [], failsBy: [] };

/** Asks about one thing. */
export function leaf(thing: Thing): Asked {
  return { uses: [{ thing, unless: new Set() }], holdsBy: [thing], failsBy: [] };
}

export function not({ uses, holdsBy, failsBy }: Asked): Asked {
  return { uses, holdsBy: failsBy, failsBy: holdsBy };
}

/** All must hold: none of them matters where another fails for good. */
export function every(some: readonly Asked[]): Asked {
  const [one, second] = some;
  if (one && !second) return one;
  const uses = some.flatMap((each, n) => {
    const others = some.filter((_, other) => other !== n);
    return unless(
      each.uses,
      others.flatMap(({ failsBy }) => failsBy),
    );
  });
  return { uses, holdsBy: [], failsBy: some.flatMap(({ failsBy }) => failsBy) };
}

/** What several conditions ask about that have nothing to do with each other. */
export function apart(some: readonly Asked[]): Asked {
  return { ...NOTHING, uses: some.flatMap(({ uses }) => uses) };
}

function any(some: readonly Asked[]): Asked {
  return not(every(some.map(not)));
}

/** Uses that don't matter either where one of some more things is so. */
function unless(uses: readonly Use[], more: readonly Thing[]): readonly Use[] {
  if (more.length === 0) return uses;
  return uses.map(({ thing, unless: already }) => ({
    thing,
    unless: new Set([...already, ...more.filter((other) => other !== thing)]),
  }));
}

/**
 * What a condition asks about. Trust and the situation are always kept. Only what a trainee sees
 * settles anything, so that it does so in all situations that look alike or in none.
 */
export function ask(condition: Condition, plainFacts: ReadonlySet<Id>): Asked {
  const hidden = (thing: Thing): Asked => ({ ...leaf(thing), holdsBy: [] });
  return interpret<Asked>(condition, {
    situation: () => NOTHING,
    knows: ({ fact, as }) =>
      as === null && plainFacts.has(fact) ? leaf(`known ${fact}`) : hidden(`known ${fact}`),
    said: (move) => leaf(`said ${move}`),
    agreed: (commitment) => leaf(`agreed ${commitment}`),
    trust: () => NOTHING,
    cue: (cue) => hidden(`cue ${cue}`),
    not,
    any,
    all: every,
  });
}

/** Whether a condition asks about something that a trainee may not know. */
export function isHidden(condition: Condition, plainFacts: ReadonlySet<Id>): boolean {
  const some = (inner: readonly boolean[]) => inner.includes(true);
  return interpret<boolean>(condition, {
    situation: () => true,
    knows: ({ fact }) => !plainFacts.has(fact),
    said: () => false,
    agreed: () => false,
    trust: () => false,
    cue: () => true,
    not: (inner) => inner,
    any: some,
    all: some,
  });
}

/**
 * Whether lines, of which the first that holds is said, tell a trainee nothing: each is the same in
 * every situation, which of them it is hangs on nothing hidden, and the last holds where no other does.
 */
export function tellsNothing(
  lines: readonly Variant<Text>[],
  plainFacts: ReadonlySet<Id>,
): boolean {
  const last = lines.at(-1);
  return (
    last !== undefined &&
    Object.keys(last.when).length === 0 &&
    lines.every(
      ({ when, line }) => typeof line === 'string' && line !== '' && !isHidden(when, plainFacts),
    )
  );
}

/**
 * The facts whose notes no other fact has. Seeing such a note tells which fact was learnt, so it is
 * known in all situations that look alike or in none, and learning it again shows nothing new.
 */
export function distinctFacts(scenario: Scenario): ReadonlySet<Id> {
  const situations = Object.keys(scenario.situations);
  const owners = new Map<string, Set<Id>>();
  for (const [id, { note }] of Object.entries(scenario.facts)) {
    for (const situation of situations) {
      const text = textIn(note, situation);
      owners.set(text, (owners.get(text) ?? new Set()).add(id));
    }
  }
  const shared = [...owners.values()].filter(({ size }) => size > 1).flatMap((ids) => [...ids]);
  // Learning a note that says nothing can't be told from learning nothing.
  const silent = Object.entries(scenario.facts)
    .filter(([, { note }]) => situations.some((situation) => textIn(note, situation) === ''))
    .map(([id]) => id);
  const unclear = new Set([...shared, ...silent]);
  return new Set(Object.keys(scenario.facts).filter((fact) => !unclear.has(fact)));
}
