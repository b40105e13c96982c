import { z } from 'zod';
import type { Issue } from '../model/issue.ts';
import type { Scenario } from '../model/scenario.ts';
import { isEntry } from './entries.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import { type Checked, readText } from './issues.ts';
import { nearestNames } from './nearest.ts';
import { checkName, checkTexts } from './overlay-checks.ts';
import type { OverlayName } from './overlay-name.ts';
import { byId, shape, words } from './parts.ts';
import { textsOf } from './texts.ts';

/** A text in another language, beside the original that it was made from. */
export interface Entry {
  readonly from: string;
  /** Null until it is translated. */
  readonly to?: string | null | undefined;
  /** Words that `from` took the place of: `to` is still about these. */
  readonly was?: string | undefined;
}

/** A file with the texts of a scenario in another language, by path. */
export interface OverlayFile {
  readonly translates: string;
  readonly language: string;
  readonly texts: Readonly<Record<string, Entry>>;
}

export interface OverlayReading {
  /** What the file holds, whether or not it fits the original; null where its form is wrong. */
  readonly file: OverlayFile | null;
  /** What may be shown, by path; null where there is an error among the issues. */
  readonly texts: ReadonlyMap<string, string> | null;
  /** In the order of the file. */
  readonly issues: readonly Issue[];
}

const schema = shape({
  translates: words,
  language: words,
  texts: byId(
    z.string(),
    shape(
      {
        from: words,
        to: z.union([z.string({ error: 'text' }), z.null()], { error: 'text' }).optional(),
        was: words.optional(),
      },
      'a map with from and to',
    ),
    'texts by where they stand',
  ),
});

/**
 * Reads a scenario's texts in another language, and finds all that is wrong with them at once.
 * `original` is null where there is none that can be read.
 */
export function readOverlay(
  name: OverlayName,
  text: string,
  original: Scenario | null,
): OverlayReading {
  let texts: ReadonlyMap<string, string> = new Map();
  const { value, issues } = readText(text, (file): Checked<OverlayFile> => {
    if (!isEntry(file)) return { value: null, findings: [noOverlay(file)] };
    const nearest = nearestNames();
    const read = schema.safeParse(file);
    const held = original === null ? null : checkTexts(file, textsOf(original), nearest);
    if (held !== null) texts = held.fresh;
    const findings = [
      ...(read.success ? [] : findingsOf(read.error.issues, file, nearest)),
      ...checkName(file, name, original !== null),
      ...(held?.findings ?? []),
    ];
    return { value: read.success ? read.data : null, findings };
  });
  const wrong = value === null || issues.some(({ severity }) => severity === 'error');
  return { file: value, texts: wrong ? null : texts, issues };
}

function noOverlay(value: unknown): Finding {
  return {
    code: 'wrong-type',
    path: [],
    part: 'value',
    message: value === null ? 'there is nothing in this file' : 'these are no texts of a scenario',
    expected: 'translates, language and texts',
    hint: '`translate` makes such a file',
  };
}
