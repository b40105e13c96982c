import { LIMITS } from '../model/limits.ts';
import { type Entry, entriesOf, isEntry, own } from './entries.ts';
import type { Finding, Path } from './finding.ts';

/** What no single entry shows: how many situations there are, clocks, ranges, idle keys. */
export function checkWhole(file: Entry): readonly Finding[] {
  return [
    ...checkSituations(file),
    ...checkTime(file),
    ...checkRanges(file, []),
    ...checkAlternatives(file),
  ];
}

function checkSituations(file: Entry): readonly Finding[] {
  const situations = own(file, 'situations');
  if (!isEntry(situations)) return [];
  const count = Object.keys(situations).length;
  const { min, max } = LIMITS.situations;
  if (count === 0 || (count >= min && count <= max)) return [];
  return [
    {
      code: count < min ? 'too-few-situations' : 'too-many-situations',
      path: ['situations'],
      part: 'key',
      message: count === 1 ? 'there is only one situation' : `there are ${count} situations`,
      found: String(count),
      expected: `${min} to ${max}`,
    },
  ];
}

/** Every phase needs a clock: its own, none, or the scenario's. */
function checkTime(file: Entry): readonly Finding[] {
  if (own(file, 'time') !== undefined) return [];
  return entriesOf(file, 'phases', [])
    .filter(({ entry }) => own(entry, 'time') === undefined)
    .map(({ id, path }) => ({
      code: 'no-clock',
      path,
      part: 'key',
      message: `\`${id}\` has no \`time\`, and the scenario has none to share`,
      expected: 'time, in minutes or none, here or at the top of the file',
    }));
}

/** `trust: {min, max}` the wrong way round never holds. */
function checkRanges(value: unknown, path: Path): readonly Finding[] {
  if (Array.isArray(value)) return value.flatMap((item, n) => checkRanges(item, [...path, n]));
  if (!isEntry(value)) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => checkRanges(item, [...path, key]));
  const [min, max] = [own(value, 'min'), own(value, 'max')];
  if (path.at(-1) !== 'trust' || typeof min !== 'number' || typeof max !== 'number') return inside;
  if (min <= max) return inside;
  const message = `trust from ${min} to ${max} never holds`;
  const expected = 'min no higher than max';
  return [...inside, { code: 'out-of-range', path, part: 'value', message, expected }];
}

function checkAlternatives(file: Entry): readonly Finding[] {
  return entriesOf(file, 'endings', []).flatMap(({ path, entry }): readonly Finding[] => {
    const kind = own(entry, 'kind');
    if (own(entry, 'alternative') !== true || typeof kind !== 'string' || kind === 'parted')
      return [];
    return [
      {
        code: 'alternative-unused',
        path: [...path, 'alternative'],
        part: 'key',
        message: '`alternative` counts only where the kind is parted',
        found: `kind: ${kind}`,
        hint: 'take it out, or make the ending a parted one',
      },
    ];
  });
}
