import type { Level, Stage } from '../../../model/scenario.ts';
import { foreign } from '../foreign.ts';
import { minutes as inMinutes, LEVEL, quoted, STAGE } from './common.ts';

export const LIBRARY = {
  title: 'Bibliothek',
  head: 'Übe das Gespräch, bevor du es führst.',
  intro:
    'Du sprichst mit jemandem, dessen Lage du nicht kennst. Du fragst, bis du sie kennst, und kommst zum richtigen Ende: ein verdientes Ja, ein ehrliches Nein oder ein kleiner Schritt. Danach liest du Zug für Zug, warum es so gelaufen ist.',
  begin: 'Zum Gespräch',
  goOn: 'Weiter',
  goOnHead: 'Noch offen',
  all: 'Was es zu üben gibt',
  none: 'Zu dieser Suche passt nichts.',
  clear: 'Alles zeigen',
  search: 'Suche',
  stage: 'Phase',
  level: 'Stufe',
  principle: 'Trainiert',
  any: 'Alle',
  trains: 'Was es trainiert',
  opened: 'Von deiner Festplatte geöffnet',
  kept: 'Was hier gespeichert ist',
  workshop: 'Workshop leiten',
  join: 'An einem Workshop teilnehmen',
} as const;

export function cardFacts(card: {
  readonly stage: Stage;
  readonly level: Level;
  readonly length: { readonly clocks: number; readonly minutes: number };
}): string {
  const { clocks, minutes } = card.length;
  const parts = [STAGE[card.stage], LEVEL[card.level]];
  if (clocks === 1) parts.push(inMinutes(minutes));
  if (clocks > 1) parts.push(`${inMinutes(minutes)} in ${clocks} Teilen`);
  return parts.join('\u00a0· ');
}

/** Of a conversation that can only be had in the language it was written in. */
export function inOriginal(facts: string): string {
  return `${facts}\u00a0· auf Englisch`;
}

/** How a conversation went, as the library tells it. */
export function howItWent(
  times: number,
  last: { readonly title: string; readonly points: number } | null,
): string {
  const played = times === 1 ? 'Einmal gespielt' : `${times}-mal gespielt`;
  if (last === null) return times === 0 ? 'Noch nicht gespielt' : played;
  const points = Math.round(last.points);
  const reached = points === 1 ? '1 Punkt' : `${points} Punkte`.replace('-', '−');
  return `${played}. Zuletzt: ${quoted(last.title)}, ${reached}`;
}

export function leftOpen(title: string, turns: number): string {
  if (turns === 0) return `${foreign(title)}, ganz am Anfang`;
  return `${foreign(title)}, nach Zug ${turns}`;
}

export function damaged(count: number): string {
  return count === 1
    ? '1 gespeichertes Gespräch lässt sich nicht lesen. Es bleibt, wie es ist.'
    : `${count} gespeicherte Gespräche lassen sich nicht lesen. Sie bleiben, wie sie sind.`;
}

export function newer(count: number): string {
  return count === 1
    ? 'Etwas hier wurde von einer neueren Version von Opening Move gespeichert. Es wird gezeigt, soweit diese Version es lesen kann, und nie überschrieben.'
    : `${count} Dinge hier wurden von einer neueren Version von Opening Move gespeichert. Sie werden gezeigt, soweit diese Version sie lesen kann, und nie überschrieben.`;
}

export const PROGRESS_LINK = 'Fortschritt';

export const SAVE_DAMAGED = 'Beschädigtes sichern';

export const OPEN = {
  head: 'Eine Szenariodatei öffnen',
  hint: 'Ein Szenario ist eine einzelne Textdatei, die auf .yaml endet. Wähle eine aus oder zieh sie irgendwo auf diese Seite. Sie bleibt auf diesem Gerät, und nichts darin wird ausgeführt.',
  pick: 'Datei wählen',
  drop: 'Loslassen, um sie zu öffnen',
  reading: 'Wird gelesen.',
  tooLarge:
    'Diese Datei ist größer als 1 MB. Ein Szenario hat etwa 60 KB. Ist es die richtige Datei?',
  notText: 'Diese Datei ist kein Text. Ein Szenario ist eine Textdatei, die auf .yaml endet.',
  failed: 'Diese Datei ließ sich nicht lesen.',
  expected: (what: string) => `Erwartet: ${foreign(what)}`,
  place: (line: number, column: number) => `Zeile ${line}, Spalte ${column}`,
  mistakes: (name: string, count: number) =>
    count === 1 ? `${name} hat einen Fehler` : `${name} hat ${count} Fehler`,
  mend: 'Behebe das und öffne sie noch einmal. Es wurde nichts gespeichert.',
} as const;
