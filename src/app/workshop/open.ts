import type { Opened } from '../../room/messages.ts';
import type { OpenMessage } from '../../room/parse.ts';
import type { Dial } from './wire.ts';

/** What a room plays, and how. */
export type Chosen = Omit<OpenMessage, 'secret'>;

/** Opens a room over a wire of its own; null where there is no answer. */
export function openRoom(dial: Dial, message: OpenMessage): Promise<Opened | null> {
  const nothing = () => {};
  return new Promise((resolve) => {
    let asked = false;
    const answered = (answer: Opened | null) => {
      resolve(answer);
      wire.close();
    };
    const wire = dial({
      connected() {
        if (asked) return;
        asked = true;
        void wire.ask('open', message).then(answered);
      },
      ...{ lost: nothing, view: nothing, here: nothing, dropped: nothing, gone: nothing },
    });
  });
}
