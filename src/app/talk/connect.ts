import type { Conversation } from '../../engine/conversation.ts';
import { at } from '../../model/record.ts';
import { type Id, RIGHTS } from '../../model/scenario.ts';
import { rightsIn } from '../../review/forecasts.ts';
import type { ValuedMove } from '../../review/valued.ts';
import { clockOf } from '../../rules/lookup.ts';
import { speeches } from '../../rules/text.ts';
import type { Portraits } from '../parts/portraits.ts';
import { evenChances, setChance, startingChances } from '../session/forecast.ts';
import type { Chances, Forecast, RunRecord } from '../session/record.ts';
import type { Spoken } from '../voice/voice.ts';
import { RIGHT } from '../words/common.ts';
import { CLOCK, FORECAST, type HintShown, hint as hintWords, reloaded } from '../words/talk.ts';
import { type Notebook, notebookOf } from './notebook.ts';
import { type Entry, transcript } from './transcript.ts';

/** Where the talk stands. */
export type TalkStage = 'choosing' | 'forecast' | 'over';

export interface TalkSnapshot {
  readonly conversation: Conversation;
  readonly record: RunRecord;
  readonly portraits: Portraits;
  readonly stage: TalkStage;
  readonly hint: HintShown | null;
  /** The moves so far with their worth, as far as they have been worked out. */
  readonly valued: readonly ValuedMove[];
  /** The forecast as it is being made; null before it was touched. */
  readonly chances: Chances | null;
  /** Whether it is read aloud; null where there is no voice. */
  readonly aloud: boolean | null;
  /** Set when the scenario was saved during development: how many moves no longer fit. */
  readonly reloaded: number | null;
}

export type TalkEvent =
  | { readonly type: 'SAY'; readonly move: string }
  | { readonly type: 'HINT' }
  | { readonly type: 'CHANCES'; readonly chances: Chances }
  | { readonly type: 'FORECAST'; readonly chances: Chances }
  | { readonly type: 'SKIP' }
  | { readonly type: 'ALOUD'; readonly on: boolean }
  | { readonly type: 'DEBRIEF' }
  | { readonly type: 'ELSEWHERE' }
  | { readonly type: 'LEAVE' };

export interface ClockView {
  readonly words: string;
  readonly short: string;
  /** Of the clock, what is left: 0 to 1; null where it doesn't run. */
  readonly share: number | null;
  readonly overtime: boolean;
}

export interface ChanceView {
  readonly right: string;
  readonly name: string;
  readonly is: string;
  readonly chance: number;
  set(chance: number): void;
}

export interface ForecastView {
  readonly at: Forecast['at'];
  readonly is: string;
  readonly sum: string;
  readonly chances: readonly ChanceView[];
  give(): void;
  skip(): void;
}

export interface MoveView {
  readonly id: string;
  /** The key that says it; null from the tenth on. */
  readonly key: number | null;
  readonly words: string;
  say(): void;
}

/** Reading aloud, where it can be done. */
export interface AloudView {
  readonly on: boolean;
  /** The newest lines of others than the trainee. */
  readonly lines: readonly Spoken[];
  /** Everybody in the scenario, the buyer first. */
  readonly speakers: readonly Id[];
  turn(on: boolean): void;
}

export interface TalkProps {
  readonly title: string;
  readonly speaker: {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly company: string;
    readonly manner: string;
    readonly trust: number;
  };
  readonly portraits: Portraits;
  readonly clock: ClockView;
  readonly entries: readonly Entry[];
  /** Null where the trainee keeps it all in the head. */
  readonly notebook: Notebook | null;
  /** None but while a move is to be chosen. */
  readonly moves: readonly MoveView[];
  readonly hint: { readonly words: string | null; ask: (() => void) | null };
  readonly forecast: ForecastView | null;
  readonly over: { readonly ending: string; debrief(): void; elsewhere(): void } | null;
  readonly notice: string | null;
  readonly aloud: AloudView | null;
  leave(): void;
}

export function connectTalk(snapshot: TalkSnapshot, send: (event: TalkEvent) => void): TalkProps {
  const { conversation, record, portraits, stage } = snapshot;
  const { scenario, turns, offered, position } = conversation;
  const replyWaits = stage === 'forecast' && position.ending !== null;
  const seen = replyWaits ? turns.slice(0, -1) : turns;
  const last = seen.at(-1)?.shown ?? conversation.opening;
  const coached = record.settings.coach === 'each-move';
  const { blind } = record.settings;
  const { valued } = snapshot;
  const entries = transcript(conversation, { coached, replyWaits, valued, noting: !blind });
  const id = speakerOf(conversation, last) ?? scenario.buyer;
  const person = at(scenario.cast, id);
  const hintsLeft = record.settings.coach === 'hint' && record.hintsUsed === 0;
  return {
    title: scenario.title,
    speaker: { id, ...person, trust: last.trust },
    portraits,
    clock: clockView(conversation, last),
    entries,
    notebook: blind ? null : notebookOf(conversation, seen),
    moves:
      stage === 'choosing'
        ? offered.map(({ move, words }, n) => ({
            id: move,
            key: n < 9 ? n + 1 : null,
            words,
            say: () => send({ type: 'SAY', move }),
          }))
        : [],
    hint: {
      words:
        snapshot.hint === null
          ? null
          : hintWords(snapshot.hint, at(scenario.cast, scenario.buyer).name),
      ask: stage === 'choosing' && hintsLeft ? () => send({ type: 'HINT' }) : null,
    },
    forecast: stage === 'forecast' ? forecastView(snapshot, send) : null,
    over:
      stage === 'over' && position.ending !== null
        ? {
            ending: at(scenario.endings, position.ending).title,
            debrief: () => send({ type: 'DEBRIEF' }),
            elsewhere: () => send({ type: 'ELSEWHERE' }),
          }
        : null,
    notice: snapshot.reloaded === null ? null : reloaded(snapshot.reloaded),
    aloud:
      snapshot.aloud === null
        ? null
        : {
            on: snapshot.aloud,
            lines: entries.at(-1)?.lines.map(({ speaker, text }) => ({ speaker, text })) ?? [],
            speakers: [...new Set([scenario.buyer, ...Object.keys(scenario.cast)])],
            turn: (on) => send({ type: 'ALOUD', on }),
          },
    leave: () => send({ type: 'LEAVE' }),
  };
}

/** Who spoke last, of those in the cast. */
function speakerOf(
  { scenario }: Conversation,
  { reply, line }: { readonly reply: string; readonly line: string },
): string | null {
  const speaker = [reply, line].flatMap(speeches).at(-1)?.speaker ?? null;
  return speaker !== null && Object.hasOwn(scenario.cast, speaker) ? speaker : null;
}

function clockView(
  { scenario }: Conversation,
  { beat, minutesLeft, overtime }: Conversation['opening'],
): ClockView {
  if (overtime) {
    return { words: CLOCK.overtime, short: CLOCK.overtimeShort, share: 0, overtime: true };
  }
  const { limit } = clockOf(scenario, beat);
  if (minutesLeft === null || limit === null) {
    return { words: CLOCK.none, short: CLOCK.none, share: null, overtime: false };
  }
  return {
    words: CLOCK.left(minutesLeft),
    short: CLOCK.leftShort(minutesLeft),
    share: minutesLeft / limit,
    overtime: false,
  };
}

function forecastView(
  { conversation, record, chances: touched }: TalkSnapshot,
  send: (event: TalkEvent) => void,
): ForecastView {
  const { scenario, position } = conversation;
  const rights = rightsIn(scenario);
  const at = position.ending === null ? 'middle' : 'end';
  const chances =
    touched ?? (at === 'end' ? startingChances(scenario, record) : evenChances(rights));
  return {
    at,
    is: FORECAST[at],
    sum: rights.length === RIGHTS.length ? FORECAST.sum : FORECAST.sumTwo,
    chances: rights.map((right) => ({
      right,
      ...RIGHT[right],
      chance: chances[right],
      set: (chance) =>
        send({ type: 'CHANCES', chances: setChance(chances, rights, right, chance) }),
    })),
    give: () => send({ type: 'FORECAST', chances }),
    skip: () => send({ type: 'SKIP' }),
  };
}
