import { assign, setup } from 'xstate';
import { type Conversation, say, start } from '../../engine/conversation.ts';
import { replay, type Stop } from '../../engine/replay.ts';
import type { Id, Loaded } from '../../model/scenario.ts';
import type { Hint } from '../../review/hint.ts';
import { forecastDue } from './forecast.ts';
import { keptPlan } from './plan.ts';
import type { Chances, Forecast, PlanDraft, Reflection, RunRecord, Settings } from './record.ts';
import { type Birth, finishOf, newRecord } from './records.ts';

/** What a session begins with: a scenario alone, or one of its conversations as it was left. */
export type SessionInput =
  | { readonly loaded: Loaded; readonly record: null; readonly conversation: null }
  | {
      readonly loaded: Loaded;
      readonly record: RunRecord;
      readonly conversation: Conversation;
    };

interface SessionContext {
  readonly loaded: Loaded;
  /** Null until it has begun. */
  readonly record: RunRecord | null;
  readonly conversation: Conversation | null;
  /** On screen until the next move. `none`: there is nothing to hint at here. */
  readonly hint: Hint | 'none' | null;
  /** Set when the scenario changed under the conversation, in development. */
  readonly reloaded: { readonly stopped: Stop | null } | null;
}

/** Every event that is kept carries the time, `at`, in milliseconds since 1970. */
export type SessionEvent =
  | {
      readonly type: 'BEGIN';
      readonly seed: number;
      readonly settings: Settings;
      readonly birth: Birth;
    }
  | { readonly type: 'SAY'; readonly move: Id; readonly at: number }
  /** A hint out of the solution, for the place where the conversation stands. */
  | { readonly type: 'HINT'; readonly hint: Hint | 'none'; readonly at: number }
  | { readonly type: 'FORECAST'; readonly chances: Chances; readonly at: number }
  | { readonly type: 'SKIP'; readonly at: number }
  | { readonly type: 'RECALL'; readonly named: readonly string[]; readonly at: number }
  | { readonly type: 'REFLECT'; readonly reflection: Reflection; readonly at: number }
  | { readonly type: 'PLAN'; readonly plan: PlanDraft; readonly at: number }
  | { readonly type: 'RELOAD'; readonly loaded: Loaded; readonly birth: Birth };

const sessionSetup = setup({
  types: {
    input: {} as SessionInput,
    context: {} as SessionContext,
    events: {} as SessionEvent,
  },
  actions: {
    /** Puts the record away. Given by whoever runs the session. */
    save: (_, _record: { readonly record: RunRecord | null }) => undefined,
    begin: assign(({ context, event }) => {
      if (event.type !== 'BEGIN') return {};
      const conversation = start(context.loaded, event.seed);
      return { conversation, record: newRecord(conversation, event.settings, event.birth) };
    }),
    say: assign(({ context, event }) => {
      if (event.type !== 'SAY' || !context.conversation || !context.record) return {};
      const said = say(context.conversation, event.move);
      if (!said.ok) return {};
      const record = { ...context.record, run: said.value.run, updated: event.at };
      return { conversation: said.value, record, hint: null, reloaded: null };
    }),
    hint: assign(({ context, event }) => {
      if (event.type !== 'HINT' || !context.record) return {};
      const { hint } = event;
      if (hint === 'none') return { hint };
      const { record } = context;
      return { hint, record: { ...record, hintsUsed: record.hintsUsed + 1, updated: event.at } };
    }),
    forecast: assign(({ context, event }) => {
      if (event.type !== 'FORECAST' && event.type !== 'SKIP') return {};
      const { record, conversation } = context;
      if (!record || !conversation) return {};
      const due = forecastDue(conversation, record.forecasts);
      if (due === null) return {};
      const forecast: Forecast = {
        at: due,
        afterTurn: conversation.turns.length,
        chances: event.type === 'FORECAST' ? event.chances : null,
      };
      const forecasts = [...record.forecasts, forecast];
      return { record: { ...record, forecasts, updated: event.at } };
    }),
    finish: assign(({ context: { record, conversation } }) => {
      if (!record || !conversation || record.ended) return {};
      return { record: { ...record, ended: true, finish: finishOf(conversation) } };
    }),
    recall: assign(({ context: { record }, event }) => {
      if (event.type !== 'RECALL' || !record) return {};
      return { record: { ...record, recalled: event.named, updated: event.at } };
    }),
    reflect: assign(({ context: { record }, event }) => {
      if (event.type !== 'REFLECT' || !record) return {};
      return { record: { ...record, reflection: event.reflection, updated: event.at } };
    }),
    plan: assign(({ context: { record }, event }) => {
      if (event.type !== 'PLAN' || !record) return {};
      const plan = keptPlan(record.plan, event.plan, event.at);
      return { record: { ...record, plan, updated: event.at } };
    }),
    reload: assign(({ context, event }) => {
      if (event.type !== 'RELOAD') return {};
      const { record } = context;
      if (!record) return { loaded: event.loaded };
      const again = replay(event.loaded, record.run);
      if (!again.ok) return {};
      const { conversation, stopped } = again.value;
      const { run } = conversation;
      // What was played stays as it is kept; where it no longer fits, this goes on as another.
      const kept = stopped === null ? record : { ...record, id: event.birth.id };
      const next = { ...kept, run, ended: false, finish: null, updated: event.birth.at };
      return { loaded: event.loaded, conversation, record: next, reloaded: { stopped } };
    }),
  },
  guards: {
    begun: ({ context }) => context.record !== null,
    over: ({ context }) => context.conversation?.position.ending != null,
    finished: ({ context }) => context.record?.ended === true,
    forecastDue: ({ context: { record, conversation } }) =>
      record !== null &&
      conversation !== null &&
      record.settings.forecasts !== false &&
      forecastDue(conversation, record.forecasts) !== null,
    offered: ({ context, event }) =>
      event.type === 'SAY' &&
      context.conversation?.offered.some(({ move }) => move === event.move) === true,
    hintLeft: ({ context: { record } }) =>
      record?.settings.coach === 'hint' && record.hintsUsed === 0,
  },
});

const save = {
  type: 'save' as const,
  params: ({ context }: { readonly context: SessionContext }) => ({ record: context.record }),
};

/**
 * One conversation from its brief to its debrief. Where it stands follows from its record alone, so
 * that a reload at any moment comes back to the same place.
 */
export const sessionMachine = sessionSetup.createMachine({
  id: 'session',
  context: ({ input }) => ({ ...input, hint: null, reloaded: null }),
  initial: 'brief',
  on: { RELOAD: { actions: ['reload', save], target: '.talk' } },
  states: {
    brief: {
      always: { guard: 'begun', target: 'talk' },
      on: {
        BEGIN: { target: 'talk', actions: ['begin', save] },
        RELOAD: { actions: 'reload' },
      },
    },
    talk: {
      initial: 'turn',
      states: {
        /** Decides where a conversation stands. */
        turn: {
          always: [
            { guard: 'finished', target: 'over' },
            { guard: 'forecastDue', target: 'forecast' },
            { guard: 'over', target: 'over' },
            { target: 'choosing' },
          ],
        },
        choosing: {
          on: {
            SAY: { guard: 'offered', target: 'turn', actions: ['say', save] },
            HINT: { guard: 'hintLeft', actions: ['hint', save] },
          },
        },
        /** Before the end, the last reply waits until this was given or skipped. */
        forecast: {
          on: {
            FORECAST: { target: 'turn', actions: ['forecast', save] },
            SKIP: { target: 'turn', actions: ['forecast', save] },
          },
        },
        /** Its debrief adds to it. */
        over: {
          entry: ['finish', save],
          on: {
            RECALL: { actions: ['recall', save] },
            REFLECT: { actions: ['reflect', save] },
            PLAN: { actions: ['plan', save] },
          },
        },
      },
    },
  },
});
