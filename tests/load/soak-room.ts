import type { Opened } from '../../src/room/messages.ts';
import { newSecret } from '../server/phones.ts';
import { SoakPhone } from './soak-phone.ts';

/** A room that has been played, and everybody who was in it. */
export interface SoakedRoom {
  readonly code: string;
  readonly lead: SoakPhone;
  readonly phones: readonly SoakPhone[];
}

interface SoakOptions {
  readonly phones: number;
  /** In which everybody votes, in milliseconds. */
  readonly window: number;
  readonly isOver: () => boolean;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const chance = (below: number) => Math.floor(Math.random() * below);

/**
 * Plays a room until it is over: everybody votes when they like and most vote again, the split is
 * shown, they talk, vote a second time, and the room says what most were for. After the end it goes
 * back to its first decision.
 */
export async function soakRoom(port: number, options: SoakOptions): Promise<SoakedRoom> {
  const lead = new SoakPhone(port);
  const code = await opened(lead);
  const phones = Array.from({ length: options.phones }, () => new SoakPhone(port));
  await Promise.all(phones.map((phone) => phone.enter(code, newSecret(), { name: null })));
  await step(lead, { type: 'begin' });
  const votes: Promise<void>[] = [];
  // Some are late: their votes cross the end of the round.
  const voting = async (stage: 'vote' | 'revote') => {
    votes.push(...phones.map((phone) => votesOf(phone, stage, options.window)));
    await wait(options.window);
  };
  await step(lead, { type: 'ask' });
  for (;;) {
    await voting('vote');
    await step(lead, { type: 'reveal' });
    await step(lead, { type: 'talk' });
    await wait(options.window / 4);
    await step(lead, { type: 'again' });
    await voting('revote');
    await step(lead, { type: 'close' });
    const { room } = lead.view;
    const move = room?.decision?.leaders?.[0] ?? room?.decision?.offered[0]?.move;
    await step(lead, { type: 'say', decision: room?.decision?.number, move });
    if (options.isOver()) break;
    await step(lead, lead.view.room?.over ? { type: 'back', decision: 1 } : { type: 'ask' });
  }
  await step(lead, { type: 'finish' });
  await step(lead, { type: 'end' });
  await Promise.all(phones.map((phone) => phone.until(({ room }) => room?.stage === 'ended')));
  await Promise.all(votes);
  return { code, lead, phones };
}

async function opened(lead: SoakPhone): Promise<string> {
  const secret = newSecret();
  const message = { secret, scenario: 'four-minutes', language: 'en', mode: 'together' };
  await lead.ready;
  const answer = await lead.ask<Opened>('open', message);
  if (!answer.ok) throw new Error(answer.reason);
  await lead.enter(answer.code, secret, null);
  return answer.code;
}

/** The room goes on, and whoever leads it has seen that. */
async function step(lead: SoakPhone, action: object): Promise<void> {
  const answer = await lead.act(action);
  if (!answer.ok) throw new Error(`${JSON.stringify(action)} is refused: ${answer.reason}`);
  await lead.until((_, version) => version >= answer.version);
}

/** Votes at some moment of the window once it is open, and most vote again at another. */
async function votesOf(phone: SoakPhone, stage: string, window: number): Promise<void> {
  await phone.until(({ room }) => room?.stage === stage || room?.stage === 'ended');
  await wait(chance(window * 0.7));
  await phone.vote(chance(20));
  if (chance(3) === 0) return;
  await wait(chance(window * 0.35));
  await phone.vote(chance(20));
}
