import solver from './solver/solver.worker.ts?worker&url';

/** The scripts that are run by their address, as the build has named them, seen from the page. */
const OWN_SCRIPTS = { solver, offline: './service-worker.js' } as const;

/** The part of Trusted Types that is used here; TypeScript has no names for it. */
interface TrustedTypes {
  /** What `createScriptURL` gives is an object that is taken where a script's address is asked for. */
  createPolicy(
    name: string,
    rules: { createScriptURL(asked: string): string },
  ): { createScriptURL(asked: string): string };
}

/** The one policy there is. The Content-Security-Policy allows this name and no other. */
const POLICY = 'opening-move';

/** The app's own scripts pass, and nothing else does. */
export function passed(asked: string, own: readonly string[], origin: string): string {
  if (!own.includes(asked) || new URL(asked).origin !== origin) {
    throw new TypeError(`no script may be run from ${asked}`);
  }
  return asked;
}

let trust: ((asked: string) => string) | null = null;

/** A policy can be made once only, so that all addresses pass the same one. */
function policy(): (asked: string) => string {
  const own = Object.values(OWN_SCRIPTS).map(whole);
  const types = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined;
  if (types === undefined) return (asked) => asked;
  const made = types.createPolicy(POLICY, {
    createScriptURL: (asked) => passed(asked, own, location.origin),
  });
  return (asked) => made.createScriptURL(asked);
}

function whole(address: string): string {
  return new URL(address, document.baseURI).href;
}

/** A script's address, as the browser will have it. Throws where the browser refuses it. */
export function scriptAddress(script: keyof typeof OWN_SCRIPTS): string {
  trust ??= policy();
  return trust(whole(OWN_SCRIPTS[script]));
}
