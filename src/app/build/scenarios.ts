import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { Scenario } from '../../model/scenario.ts';
import { lengthOf } from '../../rules/lookup.ts';
import { overlayName } from '../../scenario/overlay-name.ts';
import { retold } from '../../scenario/retold.ts';
import type {
  Card,
  CardWords,
  ChangedScenario,
  Drawn,
  EndingTitles,
  Texts,
} from '../catalogue/pack.ts';
import { drawCast, inAddress } from '../parts/draw-portraits.ts';
import { loadedFrom, originalOf, textsFrom } from './read-files.ts';

const SCENARIO = /\/scenarios\/([^/?]+)\.yaml(?:\?(card|endings))?$/;

/** Where the built portraits lie, seen from the page. */
const PORTRAITS = 'portraits';

/**
 * Makes modules of scenario files: the whole scenario, with `?card` what the library shows of it, or
 * with `?endings` what its endings are called; and of their translations: all texts, or the same. A file with a mistake fails the build. While developing, a saved file is sent to the open page.
 */
export function scenarios(): Plugin {
  let building = false;
  let root = '';

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
        const overlay = overlayName(basename(path));
        if (overlay) {
          this.addWatchFile(originalOf(path, overlay));
          const found = await textsFrom(root, path, overlay);
          if ('issues' in found) return this.error(found.issues);
          const { loaded, texts } = found;
          const all: Texts = Object.fromEntries(texts);
          const told = retold(loaded.scenario, texts);
          if (query === 'endings') return moduleOf(titlesOf(told));
          return moduleOf(query === 'card' ? cardWordsOf(told) : all);
        }
        const found = await loadedFrom(root, path);
        if ('issues' in found) return this.error(found.issues);
        const { loaded } = found;
        if (query === 'endings') return moduleOf(titlesOf(loaded.scenario));
        const portraits = drawCast(loaded.scenario, (svg, person, trust) => {
          if (!building) return inAddress(svg);
          const print = createHash('sha256').update(svg).digest('hex').slice(0, 8);
          const fileName = `${PORTRAITS}/${loaded.scenario.id}-${person}-${trust}-${print}.svg`;
          this.emitFile({ type: 'asset', fileName, source: svg });
          return `./${fileName}`;
        });
        const pack: Drawn = { ...loaded, portraits };
        return moduleOf(query === 'card' ? cardOf(pack) : pack);
      },
    },
    hotUpdate: {
      async handler({ file, server, modules, type }) {
        // A translation that was saved loads the page anew.
        if (!SCENARIO.test(file) || type === 'delete' || overlayName(basename(file))) return;
        // Asked once for each environment; the page is in this one.
        if (this.environment.name !== 'client') return [];
        const id = basename(file, '.yaml');
        const found = await loadedFrom(root, file);
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

function moduleOf(content: Texts | EndingTitles | CardWords | Omit<Card, 'language'> | Drawn) {
  return { code: `export default ${JSON.stringify(content)};`, moduleType: 'js' as const };
}

/** What the library shows of a scenario. */
function cardOf({ scenario, hash, portraits }: Drawn): Omit<Card, 'language'> {
  const { level, stage, teaches, buyer, trust } = scenario;
  return {
    ...cardWordsOf(scenario),
    level,
    stage,
    length: lengthOf(scenario),
    teaches,
    portrait: portraits[buyer]?.[trust] ?? '',
    hash,
  };
}

/** What the library says of a scenario in its own words. */
function cardWordsOf({ id, title, summary, cast, buyer }: Scenario): CardWords {
  const { name = '', role = '', company = '' } = cast[buyer] ?? {};
  return { id, title, summary, buyer: { name, role, company } };
}

function titlesOf({ endings }: Scenario): EndingTitles {
  return Object.fromEntries(Object.entries(endings).map(([id, { title }]) => [id, title]));
}
