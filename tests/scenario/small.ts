import { readScenario } from '../../src/scenario/read.ts';

/** A short scenario with one of everything that files usually have. No fact of it is tested by itself. */
const SMALL = `title: Late invoices
summary: A bookkeeper gives you five minutes.
level: starter
stage: first-call
time: 5
seller: {role: Account executive}
cast:
  ida: {name: Ida Holm, role: Bookkeeper}
  carl: {name: Carl Brandt}
buyer: ida
trust: 2

situations:
  fit: {right: agree}
  no-fit: {right: part}

cues:
  weekend: {lasts: 1}

facts:
  cause:
    about: root-cause
    note:
      fit: Two people match invoices by hand.
      no-fit: The invoices arrive late.

commitments:
  session:
    label: A working session
    type: consensus
    earned: {knows: cause}
    accepts: fit

phases:
  call:
    beats:
      hello:
        buyer: Good morning.
        moves:
          which-part:
            say: Which part is the slow one?
            kind: ask/root-cause
            learns: cause
            cue: weekend
            reply: That would be telling.
          ask-for-session:
            say: Shall we look at it together on Tuesday?
            kind: commit/consensus
            asks: session
            granted: {reply: Yes. Tuesday., to: booked}
            unearned: {reply: That is early.}
            declined: {reply: I don't see why.}
          goodbye:
            say: I won't take more of your time.
            kind: comfort/polite-exit
            reply: Goodbye.
            to: left

endings:
  booked: {kind: agreed}
  left: {kind: parted, title: Left}

start: hello
out-of-time: left
walks-out: left
`;

/** Words of the small scenario, and what to put in their place. */
export type Edit = readonly [find: string, put: string];

/** The text of a small valid scenario with some changes, each made where its words first stand. */
export function small(...edits: readonly Edit[]): string {
  return edits.reduce((text, [find, put]) => {
    if (!text.includes(find)) throw new Error(`not in the small scenario: ${find}`);
    return text.replace(find, () => put);
  }, SMALL);
}

/** The small scenario with some changes, read; fails where it has issues. */
export function readSmall(...edits: readonly Edit[]) {
  const { loaded, issues } = readScenario('small', small(...edits));
  if (!loaded || issues.length > 0) throw new Error(JSON.stringify(issues, null, 2));
  return loaded.scenario;
}

/** What is wrong with the small scenario after some changes: `code line:column`, in order. */
export function wrongIn(...edits: readonly Edit[]): readonly string[] {
  return placesIn(small(...edits));
}

/** What is wrong with a text: `code line:column`, in order. */
export function placesIn(text: string): readonly string[] {
  return readScenario('small', text).issues.map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );
}
