import type { Step } from '../../room/actions.ts';
import type { RoomView, View } from '../../room/views.ts';
import { quoted } from '../words/common.ts';
import { foreign } from '../words/foreign.ts';
import { BIG, CONTROL } from '../words/workshop.ts';
import { letterOf, sidesOf } from './ballot.ts';
import type { Doing } from './line.ts';

/** A button that moves the room on. */
interface Control {
  readonly key: string;
  readonly words: string;
  press(): void;
}

export interface ControlsProps {
  /** What most would do next; null where it is all the same. */
  readonly main: Control | null;
  readonly others: readonly Control[];
  /** Some more, folded until they are asked for. */
  readonly folded: { readonly summary: string; readonly controls: readonly Control[] } | null;
}

/** What can come next. Source: the room's chart. */
export function connectControls(view: View, act: (action: Doing) => void): ControlsProps {
  const { room } = view;
  const step = (type: Step, words: string): Control => ({
    ...{ key: type, words },
    press: () => act({ type }),
  });
  const finish = step('finish', CONTROL.finish);
  const only = (main: Control | null, others: readonly Control[] = []): ControlsProps => ({
    ...{ main, others, folded: null },
  });
  switch (room.stage) {
    case 'lobby':
      return only(step('begin', CONTROL.begin));
    case 'brief':
      return only(step('ask', room.mode === 'alone' ? CONTROL.startAlone : CONTROL.start));
    case 'vote':
      return only(step('reveal', CONTROL.reveal));
    case 'split':
      return only(step('talk', CONTROL.talk), [
        step('again', CONTROL.again),
        step('close', CONTROL.decide),
      ]);
    case 'talk':
      return only(step('again', CONTROL.again), [step('close', CONTROL.decide)]);
    case 'revote':
      return only(step('close', CONTROL.close));
    case 'decided':
      return decide(room, act);
    case 'reply':
      if (!room.over) return only(step('ask', CONTROL.next));
      return { main: finish, others: [], folded: roads(backFromHere(view), act) };
    case 'alone':
      return only(finish);
    case 'debrief':
      return {
        main: null,
        others: [step('end', CONTROL.end)],
        folded: roads(backFromTold(view), act),
      };
    case 'ended':
      return only(null);
  }
}

function decide({ decision }: RoomView, act: (action: Doing) => void): ControlsProps {
  if (decision === null) return { main: null, others: [], folded: null };
  const say = (move: string, words: string): Control => ({
    ...{ key: move, words },
    press: () => act({ type: 'say', decision: decision.number, move }),
  });
  const sides = sidesOf(decision);
  const leading = sides.filter(({ leads }) => leads);
  const rest = sides
    .filter(({ leads }) => !leads)
    .map(({ move, letter }) => say(move, CONTROL.sayThis(letter)));
  const [one] = leading;
  if (one === undefined) return { main: null, others: rest, folded: null };
  const folded = rest.length === 0 ? null : { summary: CONTROL.sayOther, controls: rest };
  return leading.length === 1
    ? { main: say(one.move, CONTROL.sayMajority(one.letter)), others: [], folded }
    : {
        main: null,
        others: leading.map(({ move, letter }) => say(move, CONTROL.sayTied(letter))),
        folded,
      };
}

/** A decision that another road can be taken from. */
interface Fork {
  readonly decision: number;
  readonly turn: number;
  readonly words: string;
}

/** On the first road decisions are numbered as its turns are. */
function backFromHere({ room, heard }: View): readonly Fork[] {
  if (room.mode === 'alone' || room.roads.length > 1) return [];
  return heard.turns.map(({ words }, n) => ({ decision: n + 1, turn: n + 1, words }));
}

function backFromTold({ room, told }: View): readonly Fork[] {
  if (room.mode === 'alone') return [];
  return (told?.decisions ?? []).flatMap(({ number, turn, offered, said, road }) =>
    said === null || road > 0
      ? []
      : [
          {
            decision: number,
            turn,
            words: offered.find(({ move }) => move === said.move)?.words ?? '',
          },
        ],
  );
}

function roads(forks: readonly Fork[], act: (action: Doing) => void): ControlsProps['folded'] {
  if (forks.length === 0) return null;
  return {
    summary: BIG.road,
    controls: forks.map(({ decision, turn, words }) => ({
      key: `back-${decision}`,
      words: `${BIG.turn(turn)}: ${quoted(foreign(words))}`,
      press: () => act({ type: 'back', decision }),
    })),
  };
}

/** What is said under the bars of a closed decision. */
export function verdictOn({ decision }: RoomView): string | null {
  if (decision?.leaders == null) return null;
  const letters = decision.leaders.map((move) => letterOf(decision, move));
  const [first] = letters;
  if (first === undefined) return BIG.noVotes;
  return letters.length === 1 ? BIG.majority(first) : BIG.tie(letters);
}
