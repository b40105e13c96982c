import type { Acted, Entered, Erased, Opened } from '../../room/messages.ts';
import type { ActMessage, EnterMessage, OpenMessage } from '../../room/parse.ts';
import type { View } from '../../room/views.ts';

interface Questions {
  readonly open: OpenMessage;
  readonly next: OpenMessage;
  readonly enter: EnterMessage;
  readonly act: ActMessage;
  readonly erase: { readonly id: string };
}

interface Answers {
  readonly open: Opened;
  readonly next: Opened;
  readonly enter: Entered;
  readonly act: Acted;
  readonly erase: Erased;
}

/** Why a room isn't there any more. */
export type GoneWhy = 'erased' | 'expired';

/** What comes from a server without being asked for. */
export interface Hears {
  connected(): void;
  lost(): void;
  view(message: { readonly version: number; readonly parts: Partial<View> }): void;
  here(message: { readonly seats: readonly number[] }): void;
  /** The server lets this connection go. */
  dropped(message: { readonly why: string }): void;
  gone(message: { readonly why: GoneWhy }): void;
}

/** A way to a server. It connects by itself, again and again, until it is closed. */
export interface Wire {
  /** Null where no answer came; never rejects. */
  ask<Event extends keyof Questions>(
    event: Event,
    message: Questions[Event],
  ): Promise<Answers[Event] | null>;
  /** Connects now, where it isn't connected. */
  connect(): void;
  close(): void;
}

export type Dial = (hears: Hears) => Wire;
