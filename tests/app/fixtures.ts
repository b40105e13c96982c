import type { Card, Drawn, Pack } from '../../src/app/catalogue/pack.ts';
import { told } from '../../src/app/catalogue/told.ts';
import type { DrillEntry, PlanEntry } from '../../src/app/session/entry.ts';
import type { RunRecord } from '../../src/app/session/record.ts';
import { newRecord } from '../../src/app/session/records.ts';
import { NOTHING_NEWER } from '../../src/app/store/sorted.ts';
import type { Kept } from '../../src/app/store/store.ts';
import { type Conversation, say, start } from '../../src/engine/conversation.ts';
import { example } from '../fixtures/files.ts';

const loaded = example();

/** The example with an address for each face: `marta-3`. */
export const drawn: Drawn = {
  ...loaded,
  portraits: { marta: Array.from({ length: 6 }, (_, trust) => `marta-${trust}`) },
};

/** It, read in the language that it was written in. */
export const pack: Pack = told(drawn, {}, 'en');

export function card(overrides: Partial<Card> = {}): Card {
  return {
    id: loaded.scenario.id,
    title: loaded.scenario.title,
    summary: loaded.scenario.summary,
    level: 'starter',
    stage: 'first-call',
    length: { clocks: 1, minutes: 9 },
    teaches: ['P01', 'P06'],
    buyer: { name: 'Marta Oyelaran', role: 'Financial controller', company: 'Brandt Freight' },
    portrait: 'marta-2',
    hash: loaded.hash,
    language: 'en',
    ...overrides,
  };
}

/** A conversation as far as these moves. */
export function talked(moves: readonly string[], situation = 'no-fit', seed = 7): Conversation {
  return moves.reduce(
    (conversation, move) => {
      const said = say(conversation, move);
      if (!said.ok) throw new Error(`${move}: ${said.error.code}`);
      return said.value;
    },
    start(loaded, seed, situation),
  );
}

export function record(conversation: Conversation, overrides: Partial<RunRecord> = {}): RunRecord {
  const settings = { coach: 'off', readAloud: false, blind: false } as const;
  return { ...newRecord(conversation, settings, { id: 'r1', at: 1000 }), ...overrides };
}

export function kept(overrides: Partial<Kept> = {}): Kept {
  return {
    ready: true,
    records: new Map(),
    files: new Map(),
    entries: new Map(),
    newer: NOTHING_NEWER,
    damaged: [],
    trouble: null,
    ...overrides,
  };
}

/** Right in `no-fit`, to the end. */
export const TO_PARTED = ['may-be-no', 'last-close', 'which-part', 'not-your-fix'];

/** A decision of `r1` that came back. */
export const drill: DrillEntry = {
  version: 1,
  id: 'd1',
  at: 5000,
  kind: 'drill',
  of: { record: 'r1', turn: 2 },
  scenario: loaded.scenario.id,
  hash: loaded.hash,
  situation: 'fit',
  moves: ['may-be-no'],
  move: 'last-close',
  loss: 0,
};

/** What came of the plan of `r1`. */
export const answer: PlanEntry = {
  version: 1,
  id: 'p1',
  at: 6000,
  kind: 'plan',
  record: 'r1',
  answer: 'not-yet',
  said: 'She was away.',
};
