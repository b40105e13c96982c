// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Debrief } from '../../../src/app/debrief/Debrief.tsx';
import type { DebriefProps } from '../../../src/app/debrief/props.ts';
import type { RunRecord } from '../../../src/app/session/record.ts';
import { ServicesProvider } from '../../../src/app/shell/services.ts';
import { figuresOf, withLines } from '../../../src/app/solver/figures.ts';
import { solve } from '../../../src/solve/solve.ts';
import { played } from '../../review/played.ts';
import { services } from '../services.ts';

const conversation = played('fit', 'may-be-no last-close which-part ask-for-session send-deck');

const record: RunRecord = {
  version: 1,
  id: 'this',
  run: conversation.run,
  started: 0,
  updated: 0,
  ended: true,
  finish: null,
  settings: { coach: 'off', readAloud: false, blind: false },
  hintsUsed: 0,
  forecasts: [],
  reflection: null,
  plan: null,
  retryOf: null,
};

function show(over: Partial<DebriefProps> = {}) {
  const props: DebriefProps = {
    conversation,
    record,
    portraits: {},
    first: null,
    onRecall: vi.fn(),
    onReflect: vi.fn(),
    onRetry: vi.fn(),
    review: {
      solver: { stage: 'working', beliefs: 0 },
      reviewed: null,
      stop: vi.fn(),
      again: vi.fn(),
    },
    tried: [],
    onward: null,
    compare: null,
    onPlan: vi.fn(),
    onElsewhere: vi.fn(),
    onLeave: vi.fn(),
    ...over,
  };
  const page = (now: DebriefProps) => (
    <ServicesProvider value={services}>
      <Debrief {...now} />
    </ServicesProvider>
  );
  const { rerender } = render(page(props));
  return { ...props, again: (now: Partial<DebriefProps>) => rerender(page({ ...props, ...now })) };
}

const looked: RunRecord = { ...record, reflection: { turn: 4, otherwise: 'Ask first.' } };

beforeAll(() => {
  window.scrollTo = () => {};
});
afterEach(cleanup);

test('nothing is told before the trainee has looked back', () => {
  const { onReflect } = show();
  expect(screen.queryByText(/decided this/)).toBeNull();
  expect(document.body.textContent).not.toContain('Two people match forty accounts by hand');
  fireEvent.change(screen.getByLabelText('Which turn do you think mattered most?'), {
    target: { value: '4' },
  });
  fireEvent.change(screen.getByLabelText('What would you do otherwise?'), {
    target: { value: ' Ask first. ' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Save, and read on' }));
  expect(onReflect).toHaveBeenCalledWith({ turn: 4, otherwise: 'Ask first.' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'It ended with “No next step”.',
  );
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

test('looking back can be skipped', () => {
  const { onReflect } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Skip this' }));
  expect(onReflect).toHaveBeenCalledWith({ turn: null, otherwise: '' });
  expect(screen.getByRole('heading', { name: 'What was so' })).toBeDefined();
});

const blind: RunRecord = { ...record, settings: { ...record.settings, blind: true } };

test('without the notebook, what stayed in the head is asked before all else', () => {
  const { onRecall, again } = show({ record: blind });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What did you find out?');
  fireEvent.click(screen.getByRole('checkbox', { name: /^Problem/ }));
  fireEvent.click(screen.getByText('That is what I found out'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Before anything is told');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(onRecall).toHaveBeenCalledWith(['problem']);
  again({ record: { ...blind, recalled: ['problem'] } });
  expect(screen.getByText('You named 1 of the 2 things that were found out.')).toBeDefined();
  fireEvent.click(screen.getByText('Skip this'));
  // It stands with what else was said before anything was told.
  expect(screen.getByText('What you remembered').tagName).toBe('H3');
});

test('that can be skipped, and is asked once', () => {
  const { onRecall } = show({ record: blind });
  fireEvent.click(screen.getByText('Skip this'));
  expect(screen.getByLabelText('Which turn do you think mattered most?')).toBeDefined();
  expect(screen.queryByText('What you remembered')).toBeNull();
  expect(onRecall).not.toHaveBeenCalled();
  cleanup();
  show({ record: { ...blind, reflection: { turn: 4, otherwise: '' } } });
  expect(screen.queryByText('What did you find out?')).toBeNull();
});

test('what was remembered is still there when the page is loaded again', () => {
  show({ record: { ...blind, recalled: ['problem', 'timing'] } });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Before anything is told');
  expect(screen.getByText('Named, and not found out')).toBeDefined();
  cleanup();
  // Nothing ticked is an answer too.
  show({ record: { ...blind, recalled: [] } });
  expect(screen.getByText('You named 0 of the 2 things that were found out.')).toBeDefined();
});

test('an earlier answer is shown filled in, and can be changed', () => {
  const { onReflect } = show({ record: looked });
  expect(screen.getByText('Ask first.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Change your answers' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onReflect).toHaveBeenCalledWith({ turn: 4, otherwise: 'Ask first.' });
});

test('the parts stand in their order, the ending after the moves, before anything is worked out', () => {
  show({ record: looked });
  expect(
    screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent),
  ).toEqual([
    'Before anything is told',
    'What happened',
    'Two things that worked, one to work on',
    'The moves',
    'The dominoes',
    'What was so',
    'One rule and one plan',
    'From here',
  ]);
});

test('a step of the navigation brings the focus to its part', () => {
  show({ record: looked });
  Element.prototype.scrollIntoView = () => {};
  const nav = screen.getByRole('navigation', { name: 'Parts of the debrief' });
  fireEvent.click(within(nav).getByRole('button', { name: 'The dominoes' }));
  expect(document.activeElement?.textContent).toBe('The dominoes');
});

test('any turn can be tried again', () => {
  const { onRetry, onElsewhere, onLeave } = show({ record: looked });
  fireEvent.click(screen.getAllByRole('button', { name: 'Try turn 4 again' })[0] as HTMLElement);
  expect(onRetry).toHaveBeenCalledWith(4);
  fireEvent.click(
    screen.getAllByRole('button', { name: 'Same buyer, another situation' })[0] as HTMLElement,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Back to the library' }));
  expect(onElsewhere).toHaveBeenCalledOnce();
  expect(onLeave).toHaveBeenCalledOnce();
});

const solution = solve(conversation.scenario);
const loaded = { scenario: conversation.scenario, hash: conversation.run.hash };

/** As it is once everything is worked out. */
function ready(): DebriefProps['review'] {
  if (!solution.ok) throw new Error('not solved');
  const reviewed = figuresOf(withLines(loaded, solution.solution), conversation.run);
  return { solver: { stage: 'solved' }, reviewed, stop: vi.fn(), again: vi.fn() };
}

test('the better move is hidden until it is asked for, or the turn was tried', () => {
  show({ record: looked, review: ready() });
  const better = screen.getAllByText('Show the better move');
  expect(better.map((summary) => summary.closest('details')?.open)).toEqual(
    better.map(() => false),
  );
  cleanup();
  show({ record: looked, review: ready(), tried: [5] });
  const tried = screen.getByText('The better move');
  expect(tried.closest('details')?.open).toBe(true);
  expect(tried.closest('li')?.textContent).toContain('send our deck');
});

test('the best line is played turn by turn', () => {
  show({ record: looked, review: ready() });
  Element.prototype.scrollIntoView = () => {};
  fireEvent.click(screen.getByRole('button', { name: 'Play the best line' }));
  const log = screen.getByRole('log', { name: 'The best line of this conversation' });
  expect(within(log).getAllByRole('listitem')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Next turn' }));
  expect(within(log).getAllByRole('listitem')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'All of it' }));
  expect(log.textContent).toContain('It ends with “A working session with Henk”: 96.5 points.');
  expect(screen.queryByRole('button', { name: 'Next turn' })).toBeNull();
});

test('where it can’t be worked out that is said, and moves are marked by their kind', () => {
  show({
    record: looked,
    review: {
      ...ready(),
      reviewed: null,
      solver: { stage: 'unsolved', why: { code: 'too-many-beliefs', limit: 2_000_000 } },
    },
  });
  expect(screen.getAllByText(/Not proved: more than 2,000,000 beliefs/)).toHaveLength(3);
  expect(screen.getAllByText('Asked before it was earned', { exact: false })).not.toHaveLength(0);
  expect(screen.queryByRole('button', { name: 'Play the best line' })).toBeNull();
  expect(screen.getByText(/decided this/)).toBeDefined();
});

test('a rule and a plan are kept, and can be changed', () => {
  const { onPlan } = show({ record: looked });
  fireEvent.change(screen.getByLabelText('A rule, in one sentence'), {
    target: { value: ' Ask who signs. ' },
  });
  fireEvent.change(screen.getByLabelText('Who it is'), { target: { value: 'Ines' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(onPlan).toHaveBeenCalledWith({
    rule: 'Ask who signs.',
    prospect: 'Ines',
    when: '',
    ask: '',
    askIn: 7,
  });
  cleanup();
  const plan = { rule: 'Ask who signs.', prospect: 'Ines', when: 'A no', ask: 'Why', askIn: 14 };
  const again = show({ record: { ...looked, plan } });
  expect(screen.getByText('Ask who signs.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
  expect(screen.getByLabelText('Who it is')).toHaveProperty('value', 'Ines');
  const asked = within(screen.getByRole('group', { name: 'Ask me about it' }));
  const chosen = (name: string) => asked.getByRole<HTMLInputElement>('radio', { name }).checked;
  expect(['In 3 days', 'In a week', 'In two weeks', 'Not at all'].map(chosen)).toEqual([
    false,
    false,
    true,
    false,
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(again.onPlan).toHaveBeenCalledWith(plan);
});

test('a plan says when it is asked about, where there is something to ask', () => {
  const plan = { rule: '', prospect: 'Ines', when: '', ask: 'Why?', askIn: 3 };
  show({ record: { ...looked, plan } });
  expect(screen.getByText('In 3 days')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Not at all' }));
  expect(screen.getByRole('radio', { name: 'Not at all' })).toHaveProperty('checked', true);
  cleanup();
  show({ record: { ...looked, plan: { ...plan, ask: '' } } });
  expect(screen.queryByText('In 3 days')).toBeNull();
});

test('another try leads to the first', () => {
  show({
    record: { ...looked, retryOf: { record: 'other', turn: 3 } },
    first: { id: 'other' },
  });
  expect(screen.getByText(/another try, from turn 3/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Read the first attempt' }).getAttribute('href')).toBe(
    '#/debrief/other',
  );
});

test('at its end the next step of a first week is a link, where there is one', () => {
  const onward = {
    href: '#/brief/four-minutes',
    title: 'Four minutes',
    lang: 'en',
    tries: 'Ask first.',
  };
  show({ record: looked, onward });
  const next = within(screen.getByRole('region', { name: 'From here' }));
  const link = next.getByRole('link', { name: 'Four minutes' });
  expect(link.getAttribute('href')).toBe('#/brief/four-minutes');
  expect(link.getAttribute('lang')).toBe('en');
  expect(next.getByText('Ask first.')).toBeDefined();
  cleanup();
  show({ record: looked });
  expect(screen.queryByText(/Next in your first week/)).toBeNull();
});

test('an author’s text is text', () => {
  const { scenario } = conversation;
  const situations = {
    ...scenario.situations,
    fit: { ...scenario.situations.fit, truth: '<img src=x onerror=alert(1)>' },
  } as typeof scenario.situations;
  show({
    record: looked,
    conversation: { ...conversation, scenario: { ...scenario, situations } },
  });
  expect(document.querySelector('img')).toBeNull();
  expect(document.body.textContent).toContain('<img src=x');
});
