/** The pages for when something isn't there. */
export const LOST = {
  title: 'Not found',
  unknown: 'There is nothing at this address.',
  unknownHint: 'It may have been mistyped, or what stood here is gone.',
  back: 'To the library',
  broken: 'Something went wrong on this page.',
  brokenKept: 'What you played is kept up to your last move.',
  noScenario: 'This scenario isn’t here.',
  noScenarioHint:
    'It doesn’t come with this version, and no file of it was opened here. If you have its file, open it in the library.',
  noRecord: 'This conversation isn’t here.',
  noRecordHint: 'It may have been played in another browser, or in a window that kept nothing.',
  newerRecord: 'This conversation was kept by a newer version of Opening Move.',
  newerRecordHint:
    'This version can’t read it. It is left as it is, and a copy that you save has it as it lies.',
  damagedRecord: 'This conversation can’t be read.',
  damagedRecordHint:
    'What is kept of it is damaged. It is left as it is, and can be downloaded from the library.',
} as const;

/** When a scenario is another than when a conversation was played on it. */
export const CHANGED = {
  title: 'The scenario has changed',
  vanished: 'The scenario of this conversation isn’t here any more.',
  vanishedHint:
    'The conversation is kept. If you have the scenario’s file, open it in the library, then come back.',
  unplayable: 'The scenario has changed since, and this conversation no longer fits it.',
  fits: 'The scenario has changed since this conversation. All of it still fits.',
  stopped: (turns: number) =>
    turns === 0
      ? 'The scenario has changed since this conversation. Its first move is no longer on offer.'
      : turns === 1
        ? 'The scenario has changed since this conversation. It still fits for its first turn.'
        : `The scenario has changed since this conversation. It still fits for its first ${turns} turns.`,
  kept: 'What you played is kept as it was. Going on makes a new conversation beside it.',
  onlyKept: 'What you played is kept as it was.',
  goOn: (turns: number) => (turns === 0 ? 'Begin it again' : `Go on after turn ${turns}`),
  review: 'Read its debrief on today’s scenario',
  again: 'Start again',
} as const;
