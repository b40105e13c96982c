import type { Place } from '../model/issue.ts';
import type { Path } from './finding.ts';
import { Places } from './places.ts';
import { parseYaml } from './yaml.ts';

/**
 * Finds the keys of a file's entries in its text, by their paths from the top. Where there is no
 * such entry: what is nearest above it.
 */
export function locator(text: string): (path: Path) => Place {
  const places = new Places(text, parseYaml(text));
  return (path) => places.find({ path, part: 'key' });
}
