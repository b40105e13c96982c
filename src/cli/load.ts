import type { Loaded } from '../model/scenario.ts';
import { readOverlay } from '../scenario/overlay.ts';
import { type OverlayName, overlayName } from '../scenario/overlay-name.ts';
import { printIssues } from '../scenario/print.ts';
import { readScenario } from '../scenario/read.ts';
import { retold } from '../scenario/retold.ts';
import { type Io, UsageError } from './io.ts';

/** A file's name without folders and `.yaml`. */
export function scenarioId(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? '').replace(/\.ya?ml$/, '');
}

/** A file with the texts of a scenario in another language, by its name; null for any other. */
export function overlayOf(file: string): (OverlayName & { readonly folder: string }) | null {
  const name = file.split(/[/\\]/).at(-1) ?? '';
  const found = overlayName(name);
  return found === null ? null : { ...found, folder: file.slice(0, file.length - name.length) };
}

/** The scenario that an overlay translates: it lies beside it. Null where none can be read there. */
export function originalOf(io: Io, { folder, id }: { folder: string; id: string }): Loaded | null {
  for (const ending of ['yaml', 'yml']) {
    const text = io.read(`${folder}${id}.${ending}`);
    if (text !== null) return readScenario(id, text).loaded;
  }
  return null;
}

/** The text of a file that must exist. */
function readFile(io: Io, file: string): string {
  const text = io.read(file);
  if (text === null) throw new UsageError(`no such file: ${file}`);
  return text;
}

/** A file's scenario; null after saying what is wrong with it. */
export function load(io: Io, file: string): Loaded | null {
  if (overlayOf(file)) throw new UsageError(`${file} is a translation; name the original`);
  const text = readFile(io, file);
  const { loaded, issues } = readScenario(scenarioId(file), text);
  if (!loaded) io.err(printIssues(file, text, issues));
  return loaded;
}

/** A scenario as its file tells it, and the original, by which everything is worked out. */
interface Told {
  readonly loaded: Loaded;
  readonly told: Loaded;
}

/** The scenario of a file, or of a translation; null after saying what is wrong with it. */
export function loadTold(io: Io, file: string): Told | null {
  const overlay = overlayOf(file);
  if (!overlay) {
    const loaded = load(io, file);
    return loaded && { loaded, told: loaded };
  }
  const text = readFile(io, file);
  const loaded = originalOf(io, overlay);
  const { texts, issues } = readOverlay(overlay, text, loaded?.scenario ?? null);
  if (loaded && texts) {
    return { loaded, told: { ...loaded, scenario: retold(loaded.scenario, texts) } };
  }
  io.err(printIssues(file, text, issues));
  return null;
}

/** A situation that the scenario must have. */
export function knownSituation({ scenario }: Loaded, situation: string): string {
  if (Object.hasOwn(scenario.situations, situation)) return situation;
  const known = Object.keys(scenario.situations).join(', ');
  throw new UsageError(`no situation \`${situation}\` in ${scenario.id}; it has ${known}`);
}
