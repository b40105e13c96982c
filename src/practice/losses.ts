import { FAMILIES, type Family } from '../model/kinds.ts';
import type { Summary, TurnFigures } from './summary.ts';

/** What some turns lost together, in points. */
export interface Lost {
  readonly turns: number;
  readonly loss: number;
}

/** The parts of a conversation: its phases in the order in which it came to them; the last holds all later ones. */
const PARTS = ['first', 'second', 'third', 'later'] as const;
export type Part = (typeof PARTS)[number];

/** Only families that were said. */
export function lossByFamily(runs: readonly Summary[]): readonly (Lost & { family: Family })[] {
  const turns = runs.flatMap((run) => run.turns);
  return FAMILIES.map((family) => ({
    family,
    ...lostIn(turns.filter((turn) => turn.family === family)),
  })).filter((row) => row.turns > 0);
}

/** Only parts that were reached. */
export function lossByPart(runs: readonly Summary[]): readonly (Lost & { part: Part })[] {
  const turns = runs.flatMap((run) => partsOf(run.turns));
  return PARTS.map((part) => ({
    part,
    ...lostIn(turns.filter((turn) => turn.part === part)),
  })).filter((row) => row.turns > 0);
}

function partsOf(turns: readonly TurnFigures[]): readonly (TurnFigures & { part: Part })[] {
  const phases = [...new Set(turns.map(({ phase }) => phase))];
  return turns.map((turn) => ({
    ...turn,
    part: PARTS[phases.indexOf(turn.phase)] ?? 'later',
  }));
}

function lostIn(turns: readonly TurnFigures[]): Lost {
  return { turns: turns.length, loss: turns.reduce((sum, { loss }) => sum + loss, 0) };
}
