import { styleText } from 'node:util';
import { drawSituation } from '../engine/chance.ts';
import { type Conversation, points, say, start } from '../engine/conversation.ts';
import { describeKind } from '../model/kinds.ts';
import { at } from '../model/record.ts';
import type { Loaded, Scenario } from '../model/scenario.ts';
import type { Shown } from '../rules/shown.ts';
import { speeches, textIn } from '../rules/text.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { knownSituation, loadTold } from './load.ts';

interface PlayArgs {
  readonly file: string;
  readonly situation: string | undefined;
  readonly seed: number | undefined;
}

type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'italic';

/** A conversation in the terminal. Typed or piped in: a move's number, or n, ? or q. */
export async function play(io: Io, { file, situation, seed = io.seed() }: PlayArgs): Promise<Exit> {
  const loaded = loadTold(io, file)?.told;
  if (!loaded) return EXIT.wrong;
  const drawn = situation === undefined ? drawSituation(loaded.scenario, seed) : situation;
  const screen = new Screen(io, loaded);
  let conversation = start(loaded, seed, knownSituation(loaded, drawn));
  screen.brief();
  screen.seen(conversation.opening);
  const lines = io.lines();
  while (conversation.position.ending === null) {
    screen.moves(conversation);
    const typed = await lines.next();
    if (typed.done) {
      const again = situation === undefined ? '' : ` --situation ${situation}`;
      const turn = conversation.run.moves.length + 1;
      io.out(`\nLeft at turn ${turn}. The same again: --seed ${seed}${again}`);
      return EXIT.right;
    }
    const word = typed.value.trim().toLowerCase();
    if (word === 'q') return EXIT.right;
    if (word === 'n') screen.notebook(conversation);
    else if (word === '?') screen.help();
    else {
      const offer = conversation.offered[Number(word) - 1];
      const said = offer ? say(conversation, offer.move) : null;
      if (said?.ok) {
        conversation = said.value;
        screen.turn(conversation);
      } else if (word !== '') {
        io.out(`Type 1 to ${conversation.offered.length}, or ? for help.`);
      }
    }
  }
  screen.debrief(conversation);
  return EXIT.right;
}

/** What is printed, in the order of a conversation. */
class Screen {
  readonly #io: Io;
  readonly #scenario: Scenario;

  constructor(io: Io, { scenario }: Loaded) {
    this.#io = io;
    this.#scenario = scenario;
  }

  #style(style: Style, text: string): string {
    return this.#io.colour ? styleText(style, text, { validateStream: false }) : text;
  }

  brief(): void {
    const { title, summary, seller, cast, buyer } = this.#scenario;
    const { name, role, company, manner } = at(cast, buyer);
    this.#io.out(
      [
        this.#style('bold', title),
        summary,
        '',
        ...(seller.brief ? [seller.brief, ''] : []),
        [[name, role, company].filter(Boolean).join(', '), manner].filter(Boolean).join('. '),
        this.#style('dim', 'A number says a move, n opens the notebook, ? helps, q leaves.'),
      ].join('\n'),
    );
  }

  help(): void {
    this.#io.out(
      'A number says that move. n: the notebook. q: leave. Ctrl-D: leave, told the seed.',
    );
  }

  seen(shown: Shown): void {
    for (const words of [shown.reply, shown.line]) {
      for (const { speaker, text } of speeches(words)) {
        const { name } = at(this.#scenario.cast, speaker ?? this.#scenario.buyer);
        this.#io.out(`\n${this.#style('bold', name)}  ${text}`);
      }
    }
    for (const { note } of shown.learned) this.#io.out(this.#style('green', `  + ${note}`));
  }

  turn({ turns }: Conversation): void {
    const last = turns.at(-1);
    if (!last) return;
    this.#io.out(this.#style('dim', `\n> ${last.words}`));
    if (last.shown.answer) this.#io.out(this.#style('yellow', `  (${last.shown.answer})`));
    this.seen(last.shown);
  }

  moves({ opening, turns, offered }: Conversation): void {
    const { overtime, minutesLeft } = turns.at(-1)?.shown ?? opening;
    const minutes = `${minutesLeft} ${minutesLeft === 1 ? 'minute' : 'minutes'} left`;
    const time = minutesLeft === null ? 'No clock runs' : minutes;
    this.#io.out(this.#style('dim', `\n${overtime ? 'Overtime' : time}`));
    for (const [n, { words }] of offered.entries()) {
      this.#io.out(`  ${this.#style('bold', String(n + 1))}  ${words}`);
    }
  }

  notebook({ turns, position }: Conversation): void {
    const notes = turns.flatMap(({ shown }) => shown.learned.map(({ note }) => `  ${note}`));
    const agreed = position.agreed.map((id) => `  ${at(this.#scenario.commitments, id).label}`);
    this.#io.out(
      ['\nFound out:', ...(notes.length > 0 ? notes : ['  nothing yet'])].join('\n') +
        (agreed.length > 0 ? `\nAgreed:\n${agreed.join('\n')}` : ''),
    );
  }

  debrief(conversation: Conversation): void {
    const { endings, situations } = this.#scenario;
    const { turns, position } = conversation;
    const ending = at(endings, position.ending ?? '');
    const { truth } = at(situations, position.situation);
    const lines = turns.flatMap(({ step, words }, n) => {
      const thought = textIn(step.outcome.thought, position.situation);
      return [
        `${n + 1}. ${words}`,
        this.#style('dim', `   ${describeKind(step.outcome.kind)}.`),
        ...(thought ? [this.#style('italic', `   ${thought}`)] : []),
      ];
    });
    const epilogue = textIn(ending.epilogue, position.situation);
    const total = points(conversation)?.total ?? 0;
    this.#io.out(
      ['', this.#style('bold', ending.title), epilogue, '', truth, '', ...lines, ''].join('\n') +
        `\n${this.#style('bold', `${total.toFixed(1)} points of 100`)}`,
    );
  }
}
