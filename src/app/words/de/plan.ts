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
  save: 'Behalten',
  change: 'Ändern',
  kept: 'Bei diesem Gespräch gespeichert.',
  empty: 'Nichts geschrieben',
} as const;

export const LINE = {
  title: 'Der beste Verlauf',
  is: 'Was bestes Spiel in genau dieser Lage sagt, Zug für Zug. Es weiß nicht mehr, als du wissen konntest: Es fragt zuerst.',
  next: 'Nächster Zug',
  all: 'Alles',
  close: 'Schließen',
  log: 'Der beste Verlauf dieses Gesprächs',
  ended: (title: string, points: string) => `Es endet mit ${quoted(title)}: ${points} Punkte.`,
} as const;
