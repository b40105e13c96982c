import { ANSWERS, type Answer } from '../model/scenario.ts';
import { type Entry, entriesOf, type FoundMove, isEntry, movesOf, own } from './entries.ts';
import type { Finding, Path } from './finding.ts';

/** Whether each move has the outcomes it needs and no others, and each choice its last resort. */
export function checkChoices(file: Entry): readonly Finding[] {
  const beats = entriesOf(file, 'phases', []).flatMap(({ entry, path }) =>
    entriesOf(entry, 'beats', path),
  );
  return [
    ...movesOf(file).flatMap((found) => [...checkOutcomes(file, found), ...checkOrders(found)]),
    ...beats.flatMap(({ entry, path }) => checkOrder(own(entry, 'buyer'), [...path, 'buyer'])),
    ...beats.filter(({ id }) => id === own(file, 'start')).flatMap(checkStartLine),
  ];
}

/** Keys of an outcome that stand on a move only where it has but one. */
const ON_THE_MOVE = ['reply', 'thought', 'learns', 'cue', 'trust', 'to'] as const;

function checkOutcomes(file: Entry, { move, path }: FoundMove): readonly Finding[] {
  const has = (key: string) => own(move, key) !== undefined;
  const name = String(path.at(-1));
  const onMove = ON_THE_MOVE.filter(has);
  const answers = ANSWERS.filter(has);
  const findings: Finding[] = [];
  const add = (code: Finding['code'], key: string, message: string, hint: string) =>
    findings.push({ code, path: [...path, key], part: 'key', message, found: key, hint });

  if (has('asks')) {
    for (const key of [...(has('outcomes') ? ['outcomes'] : []), ...onMove]) {
      const message = `\`${name}\` asks for a commitment, so \`${key}\` can't stand on it`;
      add('asks-with-outcomes', key, message, 'move it into granted, unearned or declined');
    }
    findings.push(...missingAnswers(file, move, path));
    return findings;
  }
  for (const key of answers) {
    const message = `\`${key}\` needs an \`asks\`, and \`${name}\` has none`;
    add('answer-without-asks', key, message, 'say which commitment it asks for');
  }
  if (has('outcomes')) {
    for (const key of onMove) {
      const message = `\`${name}\` has outcomes, so \`${key}\` can't stand on the move itself`;
      add('one-and-many-outcomes', key, message, 'move it into one of the outcomes');
    }
  } else if (!has('reply') && answers.length === 0) {
    const message = `\`reply\` is missing in \`${name}\``;
    const expected = 'reply, outcomes or asks';
    findings.push({
      code: 'missing-key',
      path: [...path, 'reply'],
      part: 'key',
      message,
      expected,
    });
  }
  return findings;
}

/** The answers that the commitment a move asks for can have. */
function missingAnswers(file: Entry, move: Entry, path: Path): readonly Finding[] {
  const asks = own(move, 'asks');
  const commitment = entriesOf(file, 'commitments', []).find(({ id }) => id === asks);
  if (!commitment) return [];
  const situations = entriesOf(file, 'situations', []).map(({ id }) => id);
  const accepts = [own(commitment.entry, 'accepts')].flat();
  const needed: readonly (readonly [answer: Answer, because: string])[] = [
    ['granted', 'a commitment can be granted'],
    ...(own(commitment.entry, 'earned') === undefined
      ? []
      : ([['unearned', `\`${asks}\` has to be earned`]] as const)),
    ...(situations.every((situation) => accepts.includes(situation))
      ? []
      : ([['declined', `\`${asks}\` isn't accepted in every situation`]] as const)),
  ];
  return needed
    .filter(([answer]) => own(move, answer) === undefined)
    .map(([answer, because]) => ({
      code: 'missing-answer',
      path: [...path, answer],
      part: 'key',
      message: `\`${answer}\` is missing in \`${path.at(-1)}\`: ${because}`,
      expected: `an outcome under ${answer}`,
    }));
}

function checkOrders({ move, path }: FoundMove): readonly Finding[] {
  return [
    ...checkOrder(own(move, 'say'), [...path, 'say']),
    ...checkOrder(own(move, 'outcomes'), [...path, 'outcomes']),
    ...ANSWERS.flatMap((answer) => {
      const outcomes = own(move, answer);
      const only = isEntry(outcomes) ? [outcomes] : outcomes;
      return checkOrder(only, [...path, answer], isEntry(outcomes));
    }),
  ];
}

/** Of a choice, every entry but the last has a `when`. `single`: it stands there without a list. */
function checkOrder(choice: unknown, path: Path, single = false): readonly Finding[] {
  if (!Array.isArray(choice)) return [];
  return choice.flatMap((entry: unknown, n): readonly Finding[] => {
    if (!isEntry(entry)) return [];
    const at = single ? path : [...path, n];
    const last = n === choice.length - 1;
    const has = own(entry, 'when') !== undefined;
    if (last && has) {
      return [
        {
          code: 'last-has-when',
          path: [...at, 'when'],
          part: 'key',
          message: `the last of \`${path.at(-1)}\` has a \`when\`: where it fails, nothing is left`,
          hint: 'take the when away, or add an entry without one',
        },
      ];
    }
    if (last || has) return [];
    return [
      {
        code: 'earlier-without-when',
        path: at,
        part: 'value',
        message: `an entry of \`${path.at(-1)}\` without a \`when\` stands before the last: those below never happen`,
        hint: 'give it a when, or move it to the end',
      },
    ];
  });
}

/** The first line is heard before anything could tell the situations apart. */
function checkStartLine({ entry, path }: { entry: Entry; path: Path }): readonly Finding[] {
  const buyer = own(entry, 'buyer');
  if (typeof buyer !== 'object' || buyer === null) return [];
  return [
    {
      code: 'start-line-varies',
      path: [...path, 'buyer'],
      part: 'value',
      message: 'the first line must be the same in every situation',
      found: Array.isArray(buyer) ? 'a list' : 'a map',
      expected: 'one string',
    },
  ];
}
