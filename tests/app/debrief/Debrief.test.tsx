// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Debrief } from '../../../src/app/debrief/Debrief.tsx';
import type { DebriefProps } from '../../../src/app/debrief/props.ts';
import type { RunRecord } from '../../../src/app/session/record.ts';
import { played } from '../../review/played.ts';

const conversation = played('fit', 'may-be-no last-close which-part ask-for-session send-deck');

const record: RunRecord = {
  version: 1,
  id: 'this',
  run: conversation.run,
  started: 0,
  updated: 0,
  ended: true,
  finish: null,
  settings: { coach: 'off', readAloud: false },
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
    onReflect: vi.fn(),
    onRetry: vi.fn(),
    onAgain: vi.fn(),
    onLeave: vi.fn(),
    ...over,
  };
  render(<Debrief {...props} />);
  return props;
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
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/decided this/);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

test('looking back can be skipped', () => {
  const { onReflect } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Skip this' }));
  expect(onReflect).toHaveBeenCalledWith({ turn: null, otherwise: '' });
  expect(screen.getByRole('heading', { name: 'What was so' })).toBeDefined();
});

test('an earlier answer is shown filled in, and can be changed', () => {
  const { onReflect } = show({ record: looked });
  expect(screen.getByText('Ask first.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Change your answers' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onReflect).toHaveBeenCalledWith({ turn: 4, otherwise: 'Ask first.' });
});

test('the parts stand in their order, the ending after the moves', () => {
  show({ record: looked });
  expect(
    screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent),
  ).toEqual([
    'Before anything is told',
    'What happened',
    'The moves',
    'The dominoes',
    'What was so',
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
  const { onRetry, onAgain, onLeave } = show({ record: looked });
  fireEvent.click(screen.getAllByRole('button', { name: 'Try turn 4 again' })[0] as HTMLElement);
  expect(onRetry).toHaveBeenCalledWith(4);
  fireEvent.click(screen.getByRole('button', { name: 'Same buyer again' }));
  fireEvent.click(screen.getByRole('button', { name: 'Back to the library' }));
  expect(onAgain).toHaveBeenCalledOnce();
  expect(onLeave).toHaveBeenCalledOnce();
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
