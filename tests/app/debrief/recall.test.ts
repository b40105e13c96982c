import { expect, test } from 'vitest';
import { connectRecalled, topicsOf } from '../../../src/app/debrief/recall.ts';
import { lovedIt, played } from '../../review/played.ts';

const conversation = played('fit', 'may-be-no last-close which-part ask-for-session send-deck');

test('what could be found out is asked by its subject, never in the order in which it was', () => {
  const topics = topicsOf(conversation.scenario);
  expect(topics.map(({ name }) => name)).toEqual([
    'Personal stake',
    'Problem',
    'Root cause',
    'Stakeholders',
    'Timing',
  ]);
  // Nothing of the situation is told by asking.
  const words = JSON.stringify(topics);
  for (const { note } of Object.values(conversation.scenario.facts)) {
    for (const text of typeof note === 'string' ? [note] : Object.values(note)) {
      expect(words).not.toContain(text);
    }
  }
});

test('of what shares a subject there is one to tick, and none is missing', () => {
  const { scenario } = played('fit', 'confetti bump', lovedIt);
  const subjects = Object.values(scenario.facts).map(({ about }) => about);
  const asked = topicsOf(scenario).map(({ about }) => about);
  expect(asked).toHaveLength(new Set(asked).size);
  expect(new Set(asked)).toEqual(new Set(subjects));
});

test('named, not named, and named but not found out are told apart', () => {
  const { sum, rows } = connectRecalled(conversation, new Set(['problem', 'stakeholders']));
  expect(rows.map(({ about, told, right }) => [about, told, right])).toEqual([
    ['problem', 'Found out, and you named it', true],
    ['root-cause', 'Found out, and not named', false],
    ['stakeholders', 'Named, and not found out', false],
  ]);
  expect(rows[0]?.notes).toEqual(['The month-end close takes twelve days.']);
  expect(rows[2]?.notes).toEqual([]);
  expect(sum).toBe('You named 1 of the 2 things that were found out. One that you named wasn’t.');
});

test('what was neither found out nor named is not given away', () => {
  const words = JSON.stringify(connectRecalled(conversation, new Set()));
  expect(words).not.toContain('Stakeholders');
  const nothing = connectRecalled(played('fit', 'send-deck'), new Set());
  expect(nothing).toEqual({ sum: 'Nothing was found out in this conversation.', rows: [] });
});
