import { expect, test } from 'vitest';
import { endingsHere } from '../../src/app/catalogue/told.ts';
import { example } from '../fixtures/files.ts';

test('endings are told of what can be played in another language, and of nothing else', async () => {
  const found = await endingsHere(['twelve-day-close', 'by-friday', 'a-file-of-theirs', '']);
  expect([...found.keys()]).toEqual(['twelve-day-close']);
  const { endings } = example().scenario;
  const titles = Object.entries(endings).map(([id, { title }]) => [id, title]);
  expect(found.get('twelve-day-close')).toEqual(Object.fromEntries(titles));
});
