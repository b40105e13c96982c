import type { Coach } from '../../session/record.ts';
import { firstName } from './common.ts';

export const BRIEF = {
  before: 'Before you begin',
  you: 'You are',
  youKnow: 'What you know',
  offer: 'What you offer',
  meet: 'Who you meet',
  manner: 'Manner',
  judged: 'How it is judged',
  settings: 'Settings',
  coach: 'Coach',
  blind: 'Without the notebook',
  blindIs:
    'Nothing is noted for you. You keep it all in your head, and are asked at the end what you found out.',
  aloud: 'Read aloud',
  aloudIs: 'What is said to you is spoken by this browser’s voice.',
  begin: 'Begin',
  seeded: (seed: number) => `A facilitator has fixed the draw: seed ${seed}.`,
} as const;

export const COACH: Readonly<Record<Coach, { readonly name: string; readonly is: string }>> = {
  off: { name: 'Off', is: 'You find your own way. The debrief tells you everything.' },
  hint: { name: 'One hint', is: 'Once, when you ask for it: what to look for, not what to say.' },
  'each-move': { name: 'After each move', is: 'What the move was, and why it helps or costs.' },
};

/** How a conversation is judged, in plain words. */
export function judged(buyer: string): readonly { readonly head: string; readonly text: string }[] {
  const name = firstName(buyer);
  return [
    {
      head: 'Rewarded',
      text: `Finding out what is really so, saying plainly what you think, and ending where it is right for ${name}.`,
    },
    {
      head: 'A good no counts as much as a good yes',
      text: `${name} should agree, or be told no and shown something better, or it is too early for more than a small step. Each is worth the same, where it is right.`,
    },
    {
      head: 'Never rewarded',
      text: 'Pressure, even where it gets a yes. Comfort, even where it feels polite: leaving, waiting, sending material in place of asking.',
    },
    {
      head: 'By what you could know',
      text: 'A move is judged by what could be known when it was made. Luck is told apart from skill.',
    },
  ];
}

export function time(minutes: number | null): string | null {
  if (minutes === null) return null;
  return minutes === 1
    ? 'You have 1 minute.'
    : `You have ${minutes} minutes. What you say takes time, and some things take more.`;
}
