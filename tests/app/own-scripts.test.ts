import { expect, test } from 'vitest';
import { passed } from '../../src/app/own-scripts.ts';

test('the policy passes the app’s own scripts, and nothing else', () => {
  const own = ['https://here.example/assets/solver.js', 'https://here.example/service-worker.js'];
  for (const asked of own) {
    expect(passed(asked, own, 'https://here.example')).toBe(asked);
    expect(() => passed(asked, own, 'https://there.example')).toThrow(TypeError);
  }
  for (const asked of [
    `${own[0]}?x`,
    'https://there.example/solver.js',
    'data:text/javascript,1',
  ]) {
    expect(() => passed(asked, own, 'https://here.example')).toThrow(TypeError);
  }
});
