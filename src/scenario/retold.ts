import type { Scenario } from '../model/scenario.ts';
import { type PlacedText, textsOf, withTexts } from './texts.ts';

/**
 * A scenario in other words, as far as there are any, in which nothing can be known that can't be in
 * the original: where two texts may be heard at the same place, they read alike in both or in
 * neither. Words that would break this are left out, all of that place together.
 */
export function retold(scenario: Scenario, texts: ReadonlyMap<string, string>): Scenario {
  const groups = new Map<string, PlacedText[]>();
  const chosen = new Map<string, string>();
  for (const placed of textsOf(scenario)) {
    const words = texts.get(placed.path);
    if (placed.group === null) {
      if (words !== undefined) chosen.set(placed.path, words);
    } else {
      const group = groups.get(placed.group) ?? [];
      group.push(placed);
      groups.set(placed.group, group);
    }
  }
  for (const group of groups.values()) {
    const words = wordsFor(group, texts);
    for (const { path, text } of group) chosen.set(path, words.get(text) ?? text);
  }
  return withTexts(scenario, chosen);
}

/** What is said for each text of a group: the first words there are; none where two would be alike. */
function wordsFor(
  group: readonly PlacedText[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { path, text } of group) {
    const own = texts.get(path);
    if (own !== undefined && own !== '' && !words.has(text)) words.set(text, own);
  }
  const originals = new Set(group.map(({ text }) => text));
  const said = new Set([...originals].map((text) => words.get(text) ?? text));
  return said.size === originals.size ? words : new Map();
}
