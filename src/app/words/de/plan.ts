import { quoted } from './common.ts';

export const PLAN = {
  lead: 'Kurz und in deinen eigenen Worten. Du kannst alles davon leer lassen.',
  rule: 'Eine Regel, in einem Satz',
  ruleHint: 'Was du dir vor dem nächsten Gespräch sagen würdest.',
  plan: 'Ein Plan für ein echtes Gespräch',
  prospect: 'Mit wem',
  prospectHint:
    'Bleibt in diesem Browser: Der Name wird nirgendwohin geschickt und steht in keiner Kopie.',
  when: 'Wenn das passiert',
  ask: 'Dann frage ich',
  askIn: 'Frag mich danach',
  save: 'Behalten',
  change: 'Ändern',
  kept: 'Bei diesem Gespräch gespeichert.',
  empty: 'Nichts geschrieben',
} as const;

/** So many days, in words, to stand after "in". */
export function inDays(count: number): string {
  if (count === 7) return 'einer Woche';
  if (count === 14) return 'zwei Wochen';
  return count === 1 ? 'einem Tag' : `${count} Tagen`;
}

/** When a plan is asked about; null: never. */
export function askedIn(days: number | null): string {
  return days === null ? 'Gar nicht' : `In ${inDays(days)}`;
}

export const LINE = {
  title: 'Der beste Verlauf',
  is: 'Was bestes Spiel in genau dieser Lage sagt, Zug für Zug. Es weiß nicht mehr, als du wissen konntest: Es fragt zuerst.',
  next: 'Nächster Zug',
  all: 'Alles',
  close: 'Schließen',
  log: 'Der beste Verlauf dieses Gesprächs',
  ended: (title: string, points: string) => `Es endet mit ${quoted(title)}: ${points} Punkte.`,
} as const;
