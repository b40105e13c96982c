import { at } from '../../model/record.ts';
import { clockOf, lengthOf } from '../../rules/lookup.ts';
import type { Pack } from '../catalogue/pack.ts';
import { portraitOf } from '../parts/portraits.ts';
import { COACHES, type Coach, type Settings } from '../session/record.ts';
import { BRIEF, COACH, judged, time } from '../words/brief.ts';
import { cardFacts } from '../words/library.ts';

export interface BriefSnapshot {
  readonly pack: Pack;
  readonly settings: Settings;
  /** Whether this browser has a voice. */
  readonly voice: boolean;
  /** Fixed by the address; null where it is drawn. */
  readonly seed: number | null;
}

export type BriefEvent =
  | { readonly type: 'SET'; readonly settings: Settings }
  | { readonly type: 'BEGIN' };

export interface BriefProps {
  readonly title: string;
  readonly summary: string;
  readonly facts: string;
  readonly you: string;
  readonly offer: string;
  /** In paragraphs. */
  readonly brief: readonly string[];
  readonly time: string | null;
  readonly buyer: {
    readonly name: string;
    readonly role: string;
    readonly manner: string;
    readonly portrait: string | undefined;
  };
  readonly judged: readonly { readonly head: string; readonly text: string }[];
  readonly coach: readonly {
    readonly value: Coach;
    readonly name: string;
    readonly is: string;
    readonly chosen: boolean;
    choose(): void;
  }[];
  readonly blind: { readonly on: boolean; turn(on: boolean): void };
  readonly aloud: { readonly on: boolean; turn(on: boolean): void } | null;
  readonly seeded: string | null;
  begin(): void;
}

export function connectBrief(
  { pack, settings, voice, seed }: BriefSnapshot,
  send: (event: BriefEvent) => void,
): BriefProps {
  const { portraits } = pack;
  const { scenario } = pack.told;
  const { title, summary, stage, level, seller } = scenario;
  const { name, role, company, manner } = at(scenario.cast, scenario.buyer);
  const minutes = clockOf(scenario, scenario.start).limit;
  return {
    title,
    summary,
    facts: cardFacts({ stage, level, length: lengthOf(scenario) }),
    you: `${seller.role}, ${seller.company}`,
    offer: seller.offer,
    brief: seller.brief.split('\n').filter((line) => line.trim() !== ''),
    time: time(minutes),
    buyer: {
      name,
      role: [role, company].filter(Boolean).join(', '),
      manner,
      portrait: portraitOf(portraits, scenario.buyer, scenario.trust),
    },
    judged: judged(name),
    coach: COACHES.map((value) => ({
      value,
      ...COACH[value],
      chosen: settings.coach === value,
      choose: () => send({ type: 'SET', settings: { ...settings, coach: value } }),
    })),
    blind: {
      on: settings.blind,
      turn: (blind) => send({ type: 'SET', settings: { ...settings, blind } }),
    },
    aloud: voice
      ? {
          on: settings.readAloud,
          turn: (readAloud) => send({ type: 'SET', settings: { ...settings, readAloud } }),
        }
      : null,
    seeded: seed === null ? null : BRIEF.seeded(seed),
    begin: () => send({ type: 'BEGIN' }),
  };
}
