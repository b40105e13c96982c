import type { Level, Right, Stage } from '../../../model/scenario.ts';
import type { Trouble } from '../../store/disk.ts';
import { foreign } from '../foreign.ts';

export const APP_NAME = 'Opening Move';

/** The title of a page, as tabs and histories show it. */
export function pageTitle(page: string): string {
  return `${page} · ${APP_NAME}`;
}

export const LEVEL: Readonly<Record<Level, string>> = {
  starter: 'Einstieg',
  working: 'Fortgeschritten',
  expert: 'Anspruchsvoll',
};

export const STAGE: Readonly<Record<Stage, string>> = {
  'first-call': 'Erstgespräch',
  discovery: 'Bedarfsklärung',
  'demo-follow-up': 'Nach der Vorführung',
  proposal: 'Angebot',
  procurement: 'Einkauf',
  stalled: 'Eingeschlafen',
  reactivation: 'Wiederaufnahme',
  renewal: 'Verlängerung',
  'after-the-yes': 'Nach dem Ja',
  referral: 'Empfehlung',
  counter: 'Am Ladentisch',
};

/** What would be right with a buyer, as something to forecast. */
export const RIGHT: Readonly<Record<Right, { readonly name: string; readonly is: string }>> = {
  agree: { name: 'Zusage', is: 'Es passt, und zwar jetzt.' },
  part: { name: 'Absage', is: 'Es passt nicht. Etwas anderes ist besser.' },
  'small-step': { name: 'Kleiner Schritt', is: 'Für mehr ist es zu früh.' },
};

export function firstName(name: string): string {
  return name.split(' ', 1)[0] ?? name;
}

export function minutes(count: number): string {
  return count === 1 ? '1 Minute' : `${count} Minuten`;
}

/** What a face says, from trust 0 to 5. */
const MOODS = [
  'wirkt verschlossen',
  'wirkt kühl',
  'wirkt zurückhaltend',
  'hört zu',
  'wirkt offen',
  'wirkt offen und zugewandt',
] as const;

export function mood(name: string, trust: number): string {
  return `${firstName(name)} ${MOODS[trust] ?? MOODS[0]}`;
}

export const TROUBLE: Readonly<Record<Trouble, string>> = {
  refused:
    'Dieser Browser lässt nicht zu, dass hier etwas gespeichert wird. Vielleicht liegt es an einem privaten Fenster. Du kannst spielen; was du spielst, ist weg, sobald du diesen Tab schließt.',
  newer:
    'Was hier gespeichert ist, stammt aus einer neueren Version von Opening Move. Es bleibt, wie es ist. Du kannst spielen; was du spielst, ist weg, sobald du diesen Tab schließt.',
  slow: 'Der Speicher antwortet nicht. Du kannst inzwischen spielen. Solange er das nicht tut, kann weg sein, was du spielst, wenn du diesen Tab schließt.',
  full: 'Der Speicher ist voll. Was du seitdem gespielt hast, kann weg sein, wenn du diesen Tab schließt. Nach jedem Zug wird es neu versucht.',
  lost: 'Ein anderes Fenster hat den Speicher geschlossen. Was du von hier an spielst, ist weg, sobald du diesen Tab schließt. Vielleicht hilft es, die Seite neu zu laden.',
  elsewhere:
    'Dieses Gespräch wurde in einem anderen Fenster weitergeführt, und gespeichert bleibt das von dort. Was du hier spielst, steht bis zum Ende nur in diesem Tab: Dann wird auch das gespeichert, neben dem anderen.',
  erased:
    'Alles, was hier gespeichert war, wurde in einem anderen Fenster gelöscht. Was du vorher gespielt hast, wird nicht neu gespeichert: Es steht nur in diesem Tab und ist weg, sobald du ihn schließt.',
  ahead:
    'Dieses Gespräch wurde von einer neueren Version von Opening Move gespeichert und bleibt, wie es war. Was du hier spielst, steht nur in diesem Tab.',
};

export const SAVE_COPY = 'Kopie sichern';

export const THEME = {
  label: 'Farben',
  auto: 'Wie das System',
  light: 'Hell',
  dark: 'Dunkel',
} as const;

/** Words of somebody, in the quotation marks of the language. */
export function quoted(words: string): string {
  return `„${foreign(words)}“`;
}

export const LOADING = 'Einen Moment.';
export const CLOSE = 'Schließen';
