import { z } from 'zod';
import { declare } from './ids.ts';
import { namesOf } from './names.ts';
import { nearestNames } from './nearest.ts';
import { scenarioSchema } from './schema.ts';

/** The JSON Schema with which an editor's YAML support completes and explains a scenario. */
export function editorSchema(): object {
  const nothing = { declared: declare(null).declared, nearest: nearestNames() };
  const schema = scenarioSchema(namesOf(nothing));
  return {
    title: 'Opening Move: a scenario',
    ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref' }),
  };
}
