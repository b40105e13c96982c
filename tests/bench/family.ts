import { stringify } from 'yaml';
import type { Loaded } from '../../src/model/scenario.ts';
import { mustRead } from '../fixtures/files.ts';

type File = Readonly<Record<string, unknown>>;

/**
 * A scenario with two moves in each of `depth` beats, all of which matter at the end: it has
 * 2^(depth + 1) − 1 beliefs.
 */
export function family(depth: number): Loaded {
  const beats = Array.from({ length: depth }, (_, n) => [
    `b${n}`,
    {
      buyer: 'Go on.',
      moves: {
        [`ask${n}`]: move({ kind: 'ask/problem', learns: `f${n}`, to: beatAfter(n, depth) }),
        [`tell${n}`]: move({ kind: 'slip/pivot', to: beatAfter(n, depth) }),
      },
    },
  ]);
  const last: File = {
    buyer: 'And now?',
    moves: {
      yes: move({
        kind: 'commit/decide',
        outcomes: [
          { when: { situation: 'fit' }, reply: 'Yes.', to: 'agreed' },
          { reply: 'No.', to: 'drifted' },
        ],
      }),
      no: move({
        kind: 'honesty/not-a-fit',
        if: { any: Array.from({ length: depth }, (_, n) => ({ knows: `f${n}` })) },
        to: 'parted',
        reply: 'Right.',
      }),
    },
  };
  const file: File = {
    title: 'A family',
    summary: 'Made to be large.',
    level: 'expert',
    stage: 'discovery',
    patience: 9,
    seller: { role: 'Seller' },
    cast: { ana: { name: 'Ana Reyes' } },
    buyer: 'ana',
    trust: 4,
    situations: { fit: { right: 'agree' }, 'no-fit': { right: 'part' } },
    facts: Object.fromEntries(
      Array.from({ length: depth }, (_, n) => [
        `f${n}`,
        { about: 'problem', essential: true, note: `Fact ${n}.` },
      ]),
    ),
    phases: { talk: { time: 'none', beats: { ...Object.fromEntries(beats), end: last } } },
    endings: {
      agreed: { kind: 'agreed' },
      parted: { kind: 'parted', alternative: true },
      drifted: { kind: 'stalled' },
      left: { kind: 'walked' },
    },
    start: 'b0',
    'out-of-time': 'drifted',
    'walks-out': 'left',
  };
  return mustRead('family', stringify(file, { aliasDuplicateObjects: false }));
}

function beatAfter(n: number, depth: number): string {
  return n + 1 < depth ? `b${n + 1}` : 'end';
}

function move(overrides: File): File {
  const single = 'outcomes' in overrides ? {} : { reply: 'Hm.' };
  return { say: 'Well?', ...single, ...overrides };
}
