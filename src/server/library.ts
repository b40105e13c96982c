import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Id, Loaded } from '../model/scenario.ts';
import { readOverlay } from '../scenario/overlay.ts';
import { overlayName } from '../scenario/overlay-name.ts';
import { readScenario } from '../scenario/read.ts';
import { retold } from '../scenario/retold.ts';

/** A conversation that a room can be opened with, and the languages its buyer speaks. */
interface Listed {
  readonly id: Id;
  readonly languages: readonly string[];
}

/** The scenarios of a folder, read when they are first asked for. */
export interface Library {
  list(): Promise<readonly Listed[]>;
  /** The scenario told in a language; null where there is none, or it can't be read. */
  load(id: Id, language: string): Promise<Loaded | null>;
}

const ORIGINAL = 'en';

export function openLibrary(folder: string): Library {
  const read = new Map<string, Promise<Loaded | null>>();

  async function text(name: string): Promise<string | null> {
    try {
      return await readFile(join(folder, name), 'utf8');
    } catch {
      return null;
    }
  }

  async function list(): Promise<readonly Listed[]> {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
    const overlays = names.flatMap((name) => overlayName(name) ?? []);
    return names
      .filter((name) => !overlayName(name))
      .map((name) => name.replace(/\.yaml$/, ''))
      .map((id) => ({
        id,
        languages: [ORIGINAL, ...overlays.flatMap((of) => (of.id === id ? of.language : []))],
      }));
  }

  async function readIn(id: Id, language: string): Promise<Loaded | null> {
    // Only what is listed is read: an id names no other file.
    const listed = (await list()).find((one) => one.id === id);
    if (!listed?.languages.includes(language)) return null;
    const original = readScenario(id, (await text(`${id}.yaml`)) ?? '').loaded;
    if (!original || language === ORIGINAL) return original;
    const overlay = (await text(`${id}.${language}.yaml`)) ?? '';
    const { texts } = readOverlay({ id, language }, overlay, original.scenario);
    return texts ? { ...original, scenario: retold(original.scenario, texts) } : null;
  }

  return {
    list,
    load(id, language) {
      const name = `${id} ${language}`;
      const before = read.get(name);
      if (before) return before;
      const reading = readIn(id, language);
      read.set(name, reading);
      // Only what there is stays: anybody may ask for anything.
      void reading.then((loaded) => loaded ?? read.delete(name));
      return reading;
    },
  };
}
