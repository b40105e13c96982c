import { expect, test } from 'vitest';
import { checkScenario } from '../../src/check/check.ts';
import { mustRead } from '../fixtures/files.ts';
import { exampleText } from '../fixtures/texts.ts';

/** The first outcomes of two moves that ask for nothing. */
const PLACES = [
  '      - when: {situation: [fit, no-fit], trust: 3}\n',
  '          - when: {situation: no-fit}\n            reply: Nobody has ever',
];
const NEVER = 'when: {said: friday-price, not: {said: friday-price}}';

test('an outcome that nobody comes to is told once, in its place', () => {
  const text = PLACES.reduce((before, place) => {
    const indent = place.slice(0, place.indexOf('-'));
    return before.replace(place, `${indent}- ${NEVER}\n${indent}  reply: Never.\n${place}`);
  }, exampleText());
  const { faults } = checkScenario(mustRead('twelve-day-close', text).scenario);
  const unreached = faults.filter(({ message }) => message.startsWith('no play reaches'));
  expect(unreached.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['anytime.friday-price.outcomes.0', 'no play reaches outcome 1 of `friday-price`'],
    [
      'phases.discovery.moves.not-your-fix.outcomes.0',
      'no play reaches outcome 1 of `not-your-fix`',
    ],
  ]);
});
