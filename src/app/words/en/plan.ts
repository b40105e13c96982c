export const PLAN = {
  lead: 'Short, and in your own words. You can leave any of it empty.',
  rule: 'A rule, in one sentence',
  ruleHint: 'What you would tell yourself before the next call.',
  plan: 'A plan for a real prospect of yours',
  prospect: 'Who it is',
  prospectHint: 'Stays in this browser: it is sent nowhere, and left out of downloaded copies.',
  when: 'When this happens',
  ask: 'I will ask',
  askIn: 'Ask me about it',
  save: 'Keep it',
  change: 'Change it',
  kept: 'Kept with this conversation.',
  empty: 'Nothing written',
} as const;

/** So many days, in words. */
export function inDays(count: number): string {
  if (count === 7) return 'a week';
  if (count === 14) return 'two weeks';
  return count === 1 ? 'a day' : `${count} days`;
}

/** When a plan is asked about; null: never. */
export function askedIn(days: number | null): string {
  return days === null ? 'Not at all' : `In ${inDays(days)}`;
}

export const LINE = {
  title: 'The best line',
  is: 'What best play says in this very situation, turn by turn. It knows no more than you could: it finds out first.',
  next: 'Next turn',
  all: 'All of it',
  close: 'Close',
  log: 'The best line of this conversation',
  ended: (title: string, points: string) => `It ends with “${title}”: ${points} points.`,
} as const;
