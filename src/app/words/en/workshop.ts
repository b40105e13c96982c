import type { Mode, Stage } from '../../../room/stages.ts';

/** Before a room is opened. */
export const OPENING = {
  title: 'Workshop',
  lead: 'One screen for everybody, a phone for each. The room decides every move together, hears what the buyer does, and reads afterwards what each way would have cost.',
  scenario: 'Scenario',
  mode: 'How you play',
  open: 'Open the room',
  opening: 'One moment.',
  guide: 'Read the facilitator’s guide',
  guideHint: 'It tells what is hidden. Read it before others can see this screen.',
  yours: 'Your rooms',
  back: (code: string) => `Back to room ${code}`,
  joins: 'Somebody else’s room',
  join: 'Join with a code',
  noServer: 'No workshop runs here',
  noServerHint:
    'A workshop needs the server that comes with Opening Move: it joins the phones in the room. On the machine with the big screen, in the folder of Opening Move, run this. Then open the address that it prints.',
  command: 'npm ci && npm start',
  refused: 'The room couldn’t be opened. Try again in a moment.',
} as const;

export const MODE: Readonly<Record<Mode, { readonly name: string; readonly is: string }>> = {
  together: {
    name: 'One conversation together',
    is: 'Everybody votes on each move. You see the split, talk, vote again, and hear the reply.',
  },
  alone: {
    name: 'Everybody alone, at once',
    is: 'Each plays it on the phone. The big screen shows where the ways part.',
  },
};

export const JOINING = {
  title: 'Join a workshop',
  code: 'Code',
  codeHint: 'Six letters, on the big screen.',
  notCode: 'A code has six letters, such as BCDFHJ. Look at the big screen again.',
  name: 'Your name',
  nameHint: 'If you like. It is shown on the big screen, never with a vote.',
  join: 'Join',
  room: (code: string) => `Room ${code}`,
} as const;

/** How it stands with the connection. */
export const LINE = {
  coming: 'Going into the room.',
  away: 'No connection. Trying again.',
  kept: 'Kept here; it goes out when the network is back.',
  sending: 'Being sent.',
  crowded: 'This seat is open on too many devices. Close one, then come back here.',
  again: 'Come back here',
  erased: 'This room was ended and erased. Nothing of it is left.',
  expired: 'This room is gone: nothing was done in it for a day.',
  anew: 'Join again, as somebody new',
  toLibrary: 'To the library',
  toJoin: 'Enter another code',
} as const;

/** Why something was refused, to whoever did it. */
export const REFUSED: Readonly<Record<string, string>> = {
  'unknown-room': 'There is no room with this code. Look at the big screen again.',
  'unknown-secret': 'This link to the room is no longer good. Ask for a new one.',
  'unknown-scenario': 'The server doesn’t have this scenario.',
  unreadable: 'The room’s scenario was changed since, and the room can’t go on.',
  'too-many': 'Too many at once. Wait a minute, and try again.',
  revealed: 'The votes were already shown, so this first vote doesn’t count.',
  passed: 'This decision is over. Your vote came too late for it.',
  full: 'The room is full.',
};
export const REFUSED_ELSE = 'That couldn’t be done: the room had already gone on.';

/** What a stage is, above everything else on the screen. */
export const STAGE: Readonly<Record<Stage, string>> = {
  lobby: 'Join in',
  brief: 'What you know',
  vote: 'What do you say?',
  split: 'How you voted',
  talk: 'Talk it over',
  revote: 'Vote again',
  decided: 'Decide',
  reply: 'The reply',
  alone: 'Everybody plays',
  debrief: 'The debrief',
  ended: 'The end',
};

/** What moves a room on. */
export const CONTROL = {
  begin: 'Show the brief',
  start: 'Begin the conversation',
  startAlone: 'Let everybody begin',
  reveal: 'Show the votes',
  talk: 'Talk it over',
  again: 'Vote again',
  decide: 'Decide now',
  close: 'Close the vote',
  sayMajority: (letter: string) => `Say ${letter}, as most want`,
  sayTied: (letter: string) => `Say ${letter}`,
  sayOther: 'Say another move',
  sayThis: (letter: string) => `Say ${letter}`,
  next: 'Next move',
  finish: 'To the debrief',
  end: 'Close the room',
  more: 'More',
  moreTitle: 'This room',
  controls: 'What comes next',
} as const;

/** From the debrief to another conversation. */
export const ANOTHER = {
  title: 'Another conversation',
  is: 'Everybody who is here stays, and their phones go along by themselves. Nobody types a code again.',
  go: 'Go on with everybody',
  gone: 'The workshop has gone on.',
  along: 'Go along',
} as const;

export const BIG = {
  code: 'Code',
  address: 'Address',
  scan: 'Point a phone’s camera here',
  qr: 'The address as a QR code',
  here: 'Who is here',
  nobody: 'Nobody yet.',
  unnamed: (count: number) => (count === 1 ? 'one without a name' : `${count} without a name`),
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  gone: 'not connected',
  turn: (turn: number) => `Move ${turn}`,
  road: 'The road not taken',
  voted: (count: number, all: number) => `${count} of ${all} voted`,
  votedAgain: (count: number, all: number) => `${count} of ${all} voted again. First votes stand.`,
  votes: (count: number) => (count === 1 ? '1 vote' : `${count} votes`),
  talkPrompt:
    'Turn to somebody who voted differently. What would have to be so for each move to be right?',
  tie: (letters: readonly string[]) => `A tie between ${list(letters)}. You choose.`,
  majority: (letter: string) => `Most are for ${letter}.`,
  noVotes: 'Nobody voted. You choose.',
  by: {
    majority: 'Most wanted this.',
    tie: 'Chosen out of a tie.',
    choice: 'The facilitator chose this.',
  },
  over: 'The conversation is over.',
  playing: (done: number, all: number) => `${done} of ${all} have finished`,
  paths: 'Where the ways part',
  pathsNone: 'Nobody has said anything yet.',
  pathCount: (count: number) => (count === 1 ? '1 person' : `${count} people`),
} as const;

export const MORE = {
  remote: 'Remote control',
  remoteIs: 'Scan this with your own phone, and go on from there. Whoever has it can run the room.',
  remoteMake: 'Show a remote control',
  remoteLink: 'Open it in another window',
  screen: 'Another screen',
  screenIs:
    'Open this on the other machine, or in a window for the projector. It shows the room and can’t move it.',
  screenMake: 'Show on another screen',
  joinHead: 'For those who come late',
  finish: 'To the debrief now',
  finishIs: 'The conversation stops where it is.',
  erase: 'End and erase',
  eraseIs:
    'Everything of this workshop is taken off the server, of every conversation in it: names, votes, and how it went. What was downloaded or printed stays. This can’t be undone.',
  eraseAsk: 'End and erase this room',
  erasing: 'Being erased.',
} as const;

export const PHONE = {
  in: (name: string) => `You are in, as ${name}.`,
  inUnnamed: 'You are in, without a name.',
  look: 'Look at the big screen.',
  waitBegin: 'It begins there.',
  yourVote: (letter: string) => `You voted ${letter}. You can change it until the votes are shown.`,
  yourVoteAgain: (letter: string) =>
    `This time you voted ${letter}. You can change it until the vote is closed.`,
  firstStands: (letter: string) => `You voted ${letter} at first. It stands unless you vote again.`,
  before: 'Your debrief of the conversation before',
  late: 'You came to this decision late. Your vote counts from here on.',
  you: 'your vote',
  votedFirst: (letter: string) => `You voted ${letter}.`,
  votedTwice: (first: string, second: string) => `You voted ${first}, then ${second}.`,
  votedNot: 'You didn’t vote on this one.',
  deciding: 'The room decides on the big screen.',
  soloOver: 'Your conversation is over. The debrief comes when everybody is done.',
  solo: 'Read your own debrief',
  soloIs: 'It is kept on this phone, with your other conversations.',
  soloUnplayed: 'You didn’t play a move.',
} as const;

/** What everybody reads at the end, on the big screen. */
export const TOLD = {
  was: 'What was so',
  ended: (title: string) => `It ended with “${title}”.`,
  endedNot: 'It was stopped before it ended.',
  points: (points: string, par: string) =>
    `${points} points of 100. Best play gets ${par} on average, knowing no more than you did.`,
  road: 'The road not taken',
  talk: 'What talking changed',
  talkIs: (first: string, final: string) =>
    `On average a first vote would have lost ${first} points, and after talking ${final}.`,
  turned: (better: number, worse: number, same: number) =>
    `Of the votes given twice, ${better} went to a move that loses less, ${worse} to one that loses more, ${same} were as good as before.`,
  moves: 'Move by move',
  movesIs:
    'What each move would have lost, in points, on what could be known then. The figure is about the move, whoever was for it.',
  split: 'You were of different minds',
  agreed: 'You were of one mind',
  votes: (first: number, final: number) =>
    first === final ? `${first} for it` : `${first} for it at first, ${final} in the end`,
  said: 'what you said',
  best: 'the best there was',
  table: (turn: number) => `The moves you were for at move ${turn}`,
  move: 'Move',
  for: 'For it',
  loss: 'Lost',
  csv: 'Download the results (CSV)',
  print: 'Print',
  none: 'No decision was made, so there is nothing to look back on.',
  file: (code: string) => `workshop-${code.toLowerCase()}.csv`,
} as const;

/** The same for one participant, on their phone alone. */
export const OWN = {
  title: 'Your debrief',
  only: 'Only this phone shows it.',
  average: (first: string, final: string) =>
    `On average your first votes would have lost ${first} points, and your last ones ${final}.`,
  averageOnce: (first: string) => `On average your votes would have lost ${first} points.`,
  first: 'Your vote',
  second: 'Then',
  room: 'The room',
  best: 'The best',
  none: 'You didn’t vote, so there is nothing of yours to look back on. The big screen has the room’s.',
} as const;

/** What a facilitator reads beforehand. */
export const GUIDE = {
  title: 'Facilitator’s guide',
  warning: 'This tells what is hidden. Read it before others can see this screen.',
  hidden: 'What is hidden',
  hiddenIs: 'One of these is drawn when the room is opened. The moves are the same in all of them.',
  chance: (percent: number) => `${percent} in 100`,
  watch: 'What to watch for',
  asks: (what: string) => `Does somebody ask this, and before which move? ${what}.`,
  early: (label: string) => `Who wants to ask for “${label}” before it is earned?`,
  wrong: 'Who presses, and who is only polite? Neither ever pays here, even where it gets a yes.',
  quiet: 'Who changed a vote without saying why? Ask them first.',
  splits: 'Where teams split',
  splitsIs:
    'Moves of nearly the same worth and of different kinds. Give these decisions time; decide the others quickly.',
  splitAt: (turn: number, gap: string) => `Around move ${turn}: ${gap} points apart`,
  splitsNone:
    'No decision here is close. Where the votes split all the same, ask what each side heard.',
  questions: 'Three questions to ask',
  questionAsk: (label: string) => `What did you hear that told you whether “${label}” was earned?`,
  questionAskNone: 'What did you hear that told you it was time to end it?',
  questionSplit: (one: string, other: string) =>
    `“${one}” or “${other}”: what would have to be so for the other one to be right?`,
  questionSplitNone: 'Which move would you take back, and what did you not know when you made it?',
  questionFact: (what: string) =>
    `Where in your own work did you last go on without knowing this? ${what}.`,
  time: 'The time it takes',
  timeIs: (least: number, most: number) =>
    least === most
      ? `Best play takes ${least} moves. Count on four minutes for a decision that splits the room, and on one for the others.`
      : `Best play takes ${least} to ${most} moves. Count on four minutes for a decision that splits the room, and on one for the others.`,
  print: 'Print',
  back: 'To the workshop',
} as const;

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
