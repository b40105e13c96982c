// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { lazy, Suspense } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Route, Router, Switch, useSearch } from 'wouter';
import { go, useHashPath, useHashQuery } from '../../../src/app/location.ts';
import { Going } from '../../../src/app/shell/Going.tsx';

function Here() {
  const query = useSearch();
  return (
    <p>
      here <a href="#/there">there</a> {query}
    </p>
  );
}

/** The app on one screen, and another that is there once `arrive` is called. */
function show() {
  let arrive = () => {};
  const code = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const There = lazy(async () => {
    await code;
    return { default: () => <p>arrived</p> };
  });
  render(
    <Router hook={useHashPath} searchHook={useHashQuery}>
      <Going>
        <Suspense fallback={<p>nothing is here</p>}>
          <Switch>
            <Route path="/there">
              <There />
            </Route>
            <Route path="/">
              <Here />
            </Route>
          </Switch>
        </Suspense>
      </Going>
    </Router>,
  );
  return () => act(async () => arrive());
}

const isInert = () => screen.getByText(/^here/).closest('[inert]') !== null;

beforeEach(() => history.replaceState(null, '', '#/'));
afterEach(cleanup);

test('a screen stays, out of reach, until the next is whole', async () => {
  const arrive = show();
  expect(isInert()).toBe(false);
  await act(async () => go('/there'));
  expect(screen.queryByText('nothing is here')).toBeNull();
  expect(isInert()).toBe(true);
  expect(screen.getByRole('status').textContent).toMatch(/\S/);
  await arrive();
  expect(screen.getByText('arrived').closest('[inert]')).toBeNull();
  expect(screen.queryByText(/^here/)).toBeNull();
  expect(screen.queryByRole('status')).toBeNull();
});

test('who goes back before that is where they were, and nothing follows', async () => {
  const arrive = show();
  await act(async () => go('/there'));
  await act(async () => go('/', { replace: true }));
  expect(isInert()).toBe(false);
  await arrive();
  expect(screen.queryByText('arrived')).toBeNull();
});

test('another query on the same screen is followed at once', async () => {
  show();
  act(() => {
    flushSync(() => go('/?level=starter'));
    // What is followed in a transition isn't here yet.
    expect(screen.getByText(/level=starter/).closest('[inert]')).toBeNull();
  });
});
