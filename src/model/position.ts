import type { Result } from './result.ts';
import { fail, ok } from './result.ts';
import type { Id } from './scenario.ts';

/**
 * Where a conversation stands: all that anything later can depend on. Lists of ids are sorted and
 * hold each once, so that two equal positions look the same.
 */
export interface Position {
  readonly situation: Id;
  /** The beat it is in, or the one it was left in when it ended. */
  readonly beat: Id;
  readonly ending: Id | null;
  /** 0 to 5. */
  readonly trust: number;
  /** Minutes used on the running clock; zero in overtime and where none runs. */
  readonly used: number;
  readonly overtime: boolean;
  /** Questions in a row, at most one above the buyer's patience. */
  readonly questions: number;
  /** Open cues, by id, with the moves left to each (at least 1). */
  readonly cues: readonly (readonly [cue: Id, left: number])[];
  readonly known: readonly Id[];
  readonly said: readonly Id[];
  readonly agreed: readonly Id[];
}

/**
 * A position as one line of text, the same for equal positions: for tests, bug reports, addresses.
 * Ten fields between slashes: situation, beat, ending, trust, minutes used or `overtime`, questions
 * in a row, cues, known, said, agreed; `-` where there is none, commas within a list, `cue:left`.
 */
export function positionKey(position: Position): string {
  const list = (ids: readonly string[]) => ids.join(',') || '-';
  return [
    position.situation,
    position.beat,
    position.ending ?? '-',
    position.trust,
    position.overtime ? 'overtime' : position.used,
    position.questions,
    list(position.cues.map(([cue, left]) => `${cue}:${left}`)),
    list(position.known),
    list(position.said),
    list(position.agreed),
  ].join('/');
}

const FIELDS = 10;

/** The position a key stands for. It isn't held against a scenario: its ids may not exist there. */
export function parsePosition(key: string): Result<Position, string> {
  const fields = key.split('/');
  if (fields.length !== FIELDS) return fail(`expected ${FIELDS} fields between slashes: ${key}`);
  const field = (n: number) => fields[n] ?? '';
  const position: Position = {
    situation: field(0),
    beat: field(1),
    ending: field(2) === '-' ? null : field(2),
    trust: Number(field(3)),
    used: field(4) === 'overtime' ? 0 : Number(field(4)),
    overtime: field(4) === 'overtime',
    questions: Number(field(5)),
    cues: listed(field(6)).map((cue) => {
      const [id = '', left] = cue.split(':');
      return [id, Number(left)] as const;
    }),
    known: listed(field(7)),
    said: listed(field(8)),
    agreed: listed(field(9)),
  };
  return positionKey(position) === key ? ok(position) : fail(`not a position: ${key}`);
}

function listed(field: string): readonly string[] {
  return field === '-' ? [] : field.split(',');
}
