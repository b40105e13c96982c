import address from './solver.worker.ts?worker&url';

/** The part of Trusted Types that is used here; TypeScript has no names for it. */
interface TrustedTypes {
  /** What `createScriptURL` gives is an object that Worker takes where it takes an address. */
  createPolicy(
    name: string,
    rules: { createScriptURL(asked: string): string },
  ): { createScriptURL(asked: string): string };
}

/** The one policy there is. The Content-Security-Policy allows this name and no other. */
const POLICY = 'opening-move';

/** The worker's own address passes, and nothing else does. */
export function passed(asked: string, own: string, origin: string): string {
  if (asked !== own || new URL(asked).origin !== origin) {
    throw new TypeError(`no script may be run from ${asked}`);
  }
  return asked;
}

let trusted: string | null = null;

/** The worker's address, as `new Worker` will have it. Throws where the browser refuses it. */
export function workerAddress(): string {
  if (trusted !== null) return trusted;
  const own = new URL(address, document.baseURI).href;
  const types = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined;
  const policy = types?.createPolicy(POLICY, {
    createScriptURL: (asked) => passed(asked, own, location.origin),
  });
  trusted = policy ? policy.createScriptURL(own) : own;
  return trusted;
}
