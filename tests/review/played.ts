import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Conversation, say, start } from '../../src/engine/conversation.ts';
import type { Id, Loaded } from '../../src/model/scenario.ts';
import { readScenario } from '../../src/scenario/read.ts';

const root = join(import.meta.dirname, '../..');

function read(id: Id, folder: string, change = (text: string) => text): Loaded {
  const { loaded, issues } = readScenario(
    id,
    change(readFileSync(join(root, folder, `${id}.yaml`), 'utf8')),
  );
  if (!loaded) throw new Error(`${id}: ${issues[0]?.message}`);
  return loaded;
}

export const example = read('twelve-day-close', 'scenarios');
export const lovedIt = read('loved-it', 'tests/fixtures');

/** The example with the session earned by what she tells of the weekends, and by no trust. */
export const earnedByWeekends = read('twelve-day-close', 'scenarios', (text) =>
  text.replace('{knows: [pain, cause, signer], trust: 3}', '{knows: weekends}'),
);

/** A conversation of the example with these moves, between spaces; each must be on offer. */
export function played(situation: Id, moves: string, loaded: Loaded = example): Conversation {
  let conversation = start(loaded, 1, situation);
  for (const move of moves.split(' ')) {
    const said = say(conversation, move);
    if (!said.ok) throw new Error(JSON.stringify(said.error));
    conversation = said.value;
  }
  return conversation;
}
