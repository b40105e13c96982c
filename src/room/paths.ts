import type { Conversation } from '../engine/conversation.ts';
import type { Id } from '../model/scenario.ts';
import { itemsOf } from './list.ts';
import type { Room } from './room.ts';
import type { Path } from './views.ts';

/** How the conversations of a room of solos part, those that most took first. */
export function pathsOf({ solos }: Pick<Room, 'solos'>): readonly Path[] {
  return branches(
    itemsOf(solos).flatMap((solo) => (solo ? [solo.conversation] : [])),
    0,
  );
}

/** All of them have said the same in the turns before. */
function branches(conversations: readonly Conversation[], depth: number): readonly Path[] {
  const byMove = new Map<Id, Conversation[]>();
  for (const conversation of conversations) {
    const move = conversation.run.moves[depth];
    if (move === undefined) continue;
    byMove.set(move, [...(byMove.get(move) ?? []), conversation]);
  }
  return [...byMove]
    .map(([move, all]): Path => {
      const turn = all[0]?.turns[depth];
      return {
        move,
        words: turn?.words ?? '',
        count: all.length,
        ending: turn?.shown.ending ?? null,
        next: branches(all, depth + 1),
      };
    })
    .toSorted((a, b) => b.count - a.count || (a.move < b.move ? -1 : 1));
}
