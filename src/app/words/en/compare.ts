/** Two conversations of one scenario, side by side. */
export const COMPARE = {
  link: 'Compare with an earlier run of yours',
  linkRetried: 'Compare with the first attempt',
  pairsIs:
    'What you have played more than once, on the same scenario: what was said, what it was worth, and where they part.',
  played: (count: number, day: string) => `Played ${count} times, last on ${day}`,
  both: 'Compare the two',
  lastTwo: 'Compare the last two',
  firstAndLast: 'Compare the first and the last',
  morePairs: (count: number) => (count === 1 ? 'One more' : `${count} more`),
  pairLabel: (words: string, title: string) => `${words}: ${title}`,
  title: 'Two runs side by side',
  head: (buyer: string) => `Two conversations with ${buyer}`,
  earlier: 'Earlier',
  later: 'Later',
  begun: (day: string) => `Begun ${day}`,
  read: 'Read its debrief',
  came: 'How they came out',
  ending: 'Ending',
  so: 'What was so',
  sameSituation: 'The situation was the same in both.',
  otherSituation:
    'The situation was another each time. What was right in the one needn’t have been right in the other.',
  right: (name: string) => `Right here: ${name.toLowerCase()}`,
  worth: 'What each was worth over its turns',
  worthIs:
    'What was still to be had with best play, out of 100, on what could be known in that conversation.',
  lines: (earlier: string, later: string) =>
    `Two lines. The earlier one ends at ${earlier}, the later one at ${later}. The table below has every figure.`,
  place: (name: string, when: string, value: string) => `${name}, ${when.toLowerCase()}: ${value}`,
  turn: (turn: number) => `Turn ${turn}`,
  turns: 'Turn by turn',
  shared: 'The same in both',
  said: (turn: number) =>
    turn === 1
      ? 'They part at the first turn: something else was said.'
      : `They part at turn ${turn}: something else was said.`,
  heard: (turn: number) =>
    `They part at turn ${turn}: the same was said, and something else came back.`,
  alike: 'They are the same to the end.',
  noted: 'Noted',
  points: 'Points',
  lost: 'What each kind of decision lost',
  lostIs: 'In points, against the best move on what could be known. A dash: none of that kind.',
  kind: 'Kind',
  none: '–',
  found: 'What was found out',
  foundBoth: (count: number) =>
    count === 0
      ? 'Nothing was found out in both.'
      : count === 1
        ? 'One thing was found out in both.'
        : `${count} things were found out in both.`,
  foundAlone: (name: string) => `${name} alone`,
  foundNone: 'Nothing that the other hadn’t.',
  forecasts: 'Forecasts',
  notTwo: 'These two can’t be compared.',
  notTwoHint: 'It takes two conversations of the same scenario, and both must have ended.',
} as const;
