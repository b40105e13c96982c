/** What is used of the browser's store. */
export interface CopiesOptions {
  /** The address of the folder the page lies in, with a `/` at its end. */
  readonly home: string;
  /** A print of this version. */
  readonly version: string;
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'match'>;
}

/** The versions of the app that are kept on this machine, each in a cache of its own. */
export interface Copies {
  /** The name of this version's cache. */
  readonly mine: string;
  /** Takes over from older versions what is the same in this one, of these files. */
  takeOver(addresses: readonly string[]): Promise<void>;
  /** Whether an address may be that of a file of an older version. */
  mayBeOlder(address: string): boolean;
  /** Such a file: a page of its version may still be open, in the middle of a conversation. */
  older(address: string): Promise<Response | undefined>;
  /** Lets go of versions that no open page can need. */
  tidy(): Promise<void>;
}

/** Files whose names change with their content: the same name is the same file in every version. */
const NAMED_BY_CONTENT = /^(?:assets|portraits)\//;

export function makeCopies({ home, version, caches }: CopiesOptions): Copies {
  // Two copies of the app under one origin keep apart.
  const prefix = `opening-move ${home} `;
  const mine = `${prefix}${version}`;

  function mayBeOlder(address: string): boolean {
    return address.startsWith(home) && NAMED_BY_CONTENT.test(address.slice(home.length));
  }

  return {
    mine,
    mayBeOlder,

    async takeOver(addresses) {
      const cache = await caches.open(mine);
      for (const address of addresses.filter(mayBeOlder)) {
        if (await cache.match(address)) continue;
        const older = await caches.match(address);
        if (older) await cache.put(address, older);
      }
    },

    async older(address) {
      return mayBeOlder(address) ? caches.match(address) : undefined;
    },

    async tidy() {
      // In the order they were made. A page of the version before this one may still be open.
      const all = (await caches.keys()).filter((name) => name.startsWith(prefix));
      const others = all.filter((name) => name !== mine);
      for (const name of others.slice(0, -1)) await caches.delete(name);
    },
  };
}
