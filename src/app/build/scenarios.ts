import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Loaded } from '../../model/scenario.ts';
import { lengthOf } from '../../rules/lookup.ts';
import { printIssues } from '../../scenario/print.ts';
import { readScenario } from '../../scenario/read.ts';
import type { Card, ChangedScenario, Pack } from '../catalogue/pack.ts';
import { drawCast, inAddress } from '../parts/draw-portraits.ts';

const SCENARIO = /\/scenarios\/([^/?]+)\.yaml(?:\?(card))?$/;

/** Where the built portraits lie, seen from the page. */
const PORTRAITS = 'portraits';

/**
 * Makes modules of scenario files: the whole scenario, or with `?card` what the library shows of it.
 * A file with a mistake fails the build. While developing, a saved file is sent to the open page.
 */
export function scenarios(): Plugin {
  let building = false;
  let root = '';

  async function read(path: string): Promise<{ readonly loaded: Loaded } | { issues: string }> {
    const text = await readFile(path, 'utf8');
    const { loaded, issues } = readScenario(basename(path, '.yaml'), text);
    if (loaded) return { loaded };
    return { issues: printIssues(relative(root, path), text, issues) };
  }

  return {
    name: 'scenarios',
    configResolved({ command, root: directory }) {
      building = command === 'build';
      root = directory;
    },
    load: {
      filter: { id: SCENARIO },
      async handler(id) {
        const [path = id, query] = id.split('?');
        this.addWatchFile(path);
        const found = await read(path);
        if ('issues' in found) return this.error(found.issues);
        const { loaded } = found;
        const portraits = drawCast(loaded.scenario, (svg, person, trust) => {
          if (!building) return inAddress(svg);
          const print = createHash('sha256').update(svg).digest('hex').slice(0, 8);
          const fileName = `${PORTRAITS}/${loaded.scenario.id}-${person}-${trust}-${print}.svg`;
          this.emitFile({ type: 'asset', fileName, source: svg });
          return `./${fileName}`;
        });
        const pack: Pack = { ...loaded, portraits };
        const content = query === 'card' ? cardOf(pack) : pack;
        return { code: `export default ${JSON.stringify(content)};`, moduleType: 'js' };
      },
    },
    hotUpdate: {
      async handler({ file, server, modules, type }) {
        if (!SCENARIO.test(file) || type === 'delete') return;
        // Asked once for each environment; the page is in this one.
        if (this.environment.name !== 'client') return [];
        const id = basename(file, '.yaml');
        const found = await read(file);
        const changed: ChangedScenario =
          'issues' in found
            ? { id, issues: found.issues }
            : {
                id,
                pack: { ...found.loaded, portraits: drawCast(found.loaded.scenario, inAddress) },
              };
        for (const module of modules) this.environment.moduleGraph.invalidateModule(module);
        server.ws.send('scenario:changed', changed);
        return [];
      },
    },
  };
}

/** What the library shows of a scenario. */
function cardOf({ scenario, hash, portraits }: Pack): Card {
  const { id, title, summary, level, stage, teaches, cast, buyer, trust } = scenario;
  const person = cast[buyer];
  return {
    id,
    title,
    summary,
    level,
    stage,
    length: lengthOf(scenario),
    teaches,
    buyer: {
      name: person?.name ?? '',
      role: person?.role ?? '',
      company: person?.company ?? '',
    },
    portrait: portraits[buyer]?.[trust] ?? '',
    hash,
  };
}
