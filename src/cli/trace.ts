import { type Conversation, points, type Refusal, say, start } from '../engine/conversation.ts';
import type { Shown } from '../rules/shown.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { knownSituation, load } from './load.ts';

interface TraceArgs {
  readonly file: string;
  readonly situation: string;
  readonly moves: readonly string[];
  readonly json: boolean;
}

/** Plays a line of moves and shows what came of each. */
export function trace(io: Io, { file, situation, moves, json }: TraceArgs): Exit {
  const loaded = load(io, file);
  if (!loaded) return EXIT.wrong;
  // The order of the moves on offer is the file's here; the seed would only shuffle it.
  let conversation = start(loaded, 0, knownSituation(loaded, situation));
  for (const [n, move] of moves.entries()) {
    const said = say(conversation, move);
    if (!said.ok) return refuse(io, n + 1, inFileOrder(said.error, conversation), json);
    conversation = said.value;
  }
  io.out(json ? JSON.stringify(asJson(conversation), null, 2) : asText(conversation));
  return EXIT.right;
}

function asJson(conversation: Conversation) {
  return {
    steps: conversation.turns.map(({ step, shown }) => ({ move: step.move, ...seen(shown) })),
    points: points(conversation)?.total ?? null,
    // What is heard first is what there is of a reply there.
    start: { ...seen(conversation.opening), reply: conversation.opening.line },
  };
}

function seen(shown: Shown) {
  return {
    answer: shown.answer,
    reply: shown.reply,
    learned: shown.learned.map(({ fact }) => fact),
    beat: shown.beat,
    trust: shown.trust,
    minutesLeft: shown.minutesLeft,
    overtime: shown.overtime,
    offered: shown.offered.map(({ move }) => move),
    ended: shown.ending,
  };
}

function asText(conversation: Conversation): string {
  const { opening, turns } = conversation;
  const total = points(conversation)?.total;
  return [
    describe('start', opening),
    ...turns.map(({ step, shown }, n) => describe(`${n + 1}. ${step.move}`, shown)),
    total === undefined ? 'not ended' : `points ${total}`,
  ].join('\n');
}

function describe(title: string, shown: Shown): string {
  const time = shown.overtime ? 'overtime' : `${shown.minutesLeft ?? 'no'} minutes left`;
  const where = shown.ending ?? shown.beat;
  return [
    `${title}${shown.answer ? ` (${shown.answer})` : ''} → ${where}, trust ${shown.trust}, ${time}`,
    ...[shown.reply, shown.line].filter(Boolean).map((words) => `    ${words}`),
    ...shown.learned.map(({ fact, note }) => `    + ${fact}: ${note}`),
  ].join('\n');
}

/** A run offers its moves shuffled; here they stand in the order of the file. */
function inFileOrder(refusal: Refusal, { opening, turns }: Conversation): Refusal {
  if (refusal.code !== 'not-offered') return refusal;
  const { offered } = turns.at(-1)?.shown ?? opening;
  return { ...refusal, offered: offered.map(({ move }) => move) };
}

/** Says which move was refused and why. */
export function refuse(io: Io, turn: number, refusal: Refusal, json: boolean): Exit {
  if (json) io.out(JSON.stringify({ error: { turn, ...refusal } }, null, 2));
  io.err(`turn ${turn}: ${refusalText(refusal)}`);
  return EXIT.wrong;
}

function refusalText(refusal: Refusal): string {
  switch (refusal.code) {
    case 'unknown-move':
      return `no move is called ${refusal.move}`;
    case 'ended':
      return `${refusal.move} comes too late: it has ended at ${refusal.ending}`;
    case 'not-offered':
      return `${refusal.move} is not offered; offered are ${refusal.offered.join(', ')}`;
  }
}
