import { at } from '../model/record.ts';
import { RIGHTS, type Scenario } from '../model/scenario.ts';
import { allMoves } from '../rules/lookup.ts';
import { arrivalLine } from '../rules/shown.ts';
import { startPosition } from '../rules/step.ts';
import { textIn } from '../rules/text.ts';
import { ENDED } from '../solve/positions.ts';
import type { Fault, Witness } from './fault.ts';
import { beatPath, movePath, type Path } from './paths.ts';
import type { Survey, Watcher } from './survey.ts';

/** Everything that is said has words, everything that is taught is there, and moves have a reason. */
export function explained(survey: Survey): Watcher<Fault> {
  const { scenario, beliefs } = survey.solution;
  const { positions } = beliefs;
  const empty = new Map<string, Fault>();
  const byNote = new Map<string, Fault>();

  const isEmpty = (path: Path, what: string, situation: string, witness: Witness) => {
    const key = path.join('.');
    if (!empty.has(key)) empty.set(key, emptyFault(path, what, situation, witness));
  };

  return {
    see: ({ belief, options, situations }) => {
      for (const [n, option] of options.entries()) {
        const { id } = survey.move(option);
        const notes = new Map<string, string>();
        for (const each of situations) {
          const edge = beliefs.edge(belief, each, n);
          const { outcome } = positions.happeningOf(edge);
          const situation = survey.situation(each);
          const witness = () => survey.witness(belief, each, id);
          const reply = textIn(outcome.reply, situation);
          if (reply === '')
            isEmpty(movePath(scenario, id), `the reply to \`${id}\``, situation, witness());
          const place = positions.placeOf(edge);
          if (positions.nextOf(edge) === ENDED) {
            const { epilogue } = at(scenario.endings, place);
            if (textIn(epilogue, situation) === '') {
              isEmpty(['endings', place], `the epilogue of \`${place}\``, situation, witness());
            }
          } else if (positions.lineOf(edge) === '') {
            isEmpty(
              beatPath(scenario, place),
              `the line on arrival in \`${place}\``,
              situation,
              witness(),
            );
          }
          const learnt = outcome.learns
            .map((fact) => textIn(at(scenario.facts, fact).note, situation))
            .join('\n');
          if (notes.has(reply) && notes.get(reply) !== learnt && !byNote.has(id)) {
            byNote.set(id, noteFault(scenario, id, witness()));
          }
          notes.set(reply, learnt);
        }
      }
    },
    faults: () => [
      ...withoutWhy(scenario),
      ...untaught(scenario),
      ...silentStart(scenario),
      ...empty.values(),
      ...byNote.values(),
      ...noRight(scenario),
    ],
  };
}

function emptyFault(path: Path, what: string, situation: string, witness: Witness): Fault {
  return {
    check: 'explained',
    severity: 'error',
    path,
    message: `${what} is empty in \`${situation}\`, where it can happen`,
    expected: 'words for every situation that can come to it',
    hint: `write a text for \`${situation}\`, or an \`else\``,
    witness,
  };
}

/** The first line is said in every situation. */
function silentStart(scenario: Scenario): readonly Fault[] {
  const [situation = ''] = Object.keys(scenario.situations);
  if (arrivalLine(scenario, startPosition(scenario, situation)) !== '') return [];
  const { start } = scenario;
  const what = `the first line, of \`${start}\`,`;
  return [emptyFault(beatPath(scenario, start), what, situation, { situation, moves: [] })];
}

function noteFault(scenario: Scenario, move: string, witness: Witness): Fault {
  return {
    check: 'explained',
    severity: 'warning',
    path: movePath(scenario, move),
    message: `the note of \`${move}\` tells situations apart where the reply does not`,
    hint: 'let the buyer say what the notebook writes down',
    witness,
  };
}

function withoutWhy(scenario: Scenario): readonly Fault[] {
  return allMoves(scenario)
    .filter(({ why }) => why === '')
    .map(({ id }) => ({
      check: 'explained',
      severity: 'error',
      path: movePath(scenario, id),
      message: `\`${id}\` has no \`why\``,
      expected: 'a sentence for the debrief',
      witness: null,
    }));
}

function untaught(scenario: Scenario): readonly Fault[] {
  const onMoves = new Set(allMoves(scenario).flatMap(({ teaches }) => teaches));
  return scenario.teaches
    .filter((principle) => !onMoves.has(principle))
    .map((principle) => ({
      check: 'explained',
      severity: 'error',
      path: ['teaches'],
      message: `${principle} is taught by no move`,
      expected: 'every principle of the scenario on a move',
      hint: 'put it on the move that trains it, or take it out here',
      witness: null,
    }));
}

function noRight(scenario: Scenario): readonly Fault[] {
  const rights = Object.values(scenario.situations).map(({ right }) => right);
  return RIGHTS.filter((right) => !rights.includes(right)).map((right) => ({
    check: 'explained',
    severity: 'warning',
    path: ['situations'],
    message: `in no situation would \`${right}\` be right`,
    witness: null,
  }));
}
