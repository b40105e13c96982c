import type { Position } from '../model/position.ts';
import { at } from '../model/record.ts';
import type { Condition, Id, Known, Scenario, Variant } from '../model/scenario.ts';
import { textIn } from './text.ts';

/** What the single conditions come to, and how several are put together. */
export interface Atoms<T> {
  readonly situation: (situations: readonly Id[]) => T;
  readonly knows: (known: Known) => T;
  readonly said: (move: Id) => T;
  readonly agreed: (commitment: Id) => T;
  readonly trust: (range: { readonly min: number; readonly max: number }) => T;
  readonly cue: (cue: Id) => T;
  readonly not: (inner: T) => T;
  readonly any: (some: readonly T[]) => T;
  readonly all: (some: readonly T[]) => T;
}

/**
 * What a condition means, in whatever its atoms come to: every key of it must hold, and of a key
 * that lists several things, every one. Source: FORMAT.md, "A condition".
 */
export function interpret<T>(condition: Condition, atoms: Atoms<T>): T {
  const { situation, knows, said, agreed, trust, cue, not, any, all } = condition;
  const inner = (one: Condition) => interpret(one, atoms);
  return atoms.all([
    ...(situation ? [atoms.situation(situation)] : []),
    ...(knows ?? []).map(atoms.knows),
    ...(said ?? []).map(atoms.said),
    ...(agreed ?? []).map(atoms.agreed),
    ...(trust ? [atoms.trust(trust)] : []),
    ...(cue ?? []).map(atoms.cue),
    ...(not ? [atoms.not(inner(not))] : []),
    ...(any ? [atoms.any(any.map(inner))] : []),
    ...(all ? [atoms.all(all.map(inner))] : []),
  ]);
}

/** Whether a condition holds in a position. */
export function holds(scenario: Scenario, condition: Condition, position: Position): boolean {
  return interpret<boolean>(condition, {
    situation: (situations) => situations.includes(position.situation),
    knows: ({ fact, as }) =>
      position.known.includes(fact) && readsAs(scenario, fact, as, position.situation),
    said: (move) => position.said.includes(move),
    agreed: (commitment) => position.agreed.includes(commitment),
    trust: ({ min, max }) => position.trust >= min && position.trust <= max,
    cue: (cue) => position.cues.some(([open]) => open === cue),
    not: (inner) => !inner,
    any: (some) => some.includes(true),
    all: (some) => !some.includes(false),
  });
}

/** Whether the note of a fact reads in a situation as it would in one of some; null asks nothing. */
export function readsAs(
  scenario: Scenario,
  fact: Id,
  as: readonly Id[] | null,
  situation: Id,
): boolean {
  const { note } = at(scenario.facts, fact);
  return as === null || as.some((each) => textIn(note, each) === textIn(note, situation));
}

/** The line of the first variant that holds; undefined where none does. */
export function wordsOf<T>(
  scenario: Scenario,
  variants: readonly Variant<T>[],
  position: Position,
): T | undefined {
  return variants.find(({ when }) => holds(scenario, when, position))?.line;
}
