import type { Server, Socket } from 'socket.io';
import type { Parts } from './sender.ts';
import type { GoneWhy } from './store/store.ts';

/** What comes in: untrusted, all of it. */
interface FromClient {
  open(message: unknown, answer: unknown): void;
  next(message: unknown, answer: unknown): void;
  enter(message: unknown, answer: unknown): void;
  act(message: unknown, answer: unknown): void;
  erase(message: unknown, answer: unknown): void;
}

export const EVENTS = [
  'open',
  'next',
  'enter',
  'act',
  'erase',
] as const satisfies readonly (keyof FromClient)[];

/** Why a connection is let go. */
export type Dropped = 'idle' | 'slow' | 'too-many' | 'too-many-devices' | 'moved' | 'stopping';

interface FromServer {
  view(parts: Parts): void;
  here(message: { readonly seats: readonly number[] }): void;
  gone(message: { readonly why: GoneWhy }): void;
  dropped(message: { readonly why: Dropped }): void;
}

export type Wire = Server<FromClient, FromServer>;
export type Line = Socket<FromClient, FromServer>;
