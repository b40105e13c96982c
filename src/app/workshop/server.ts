/** What a server that has a workshop says of it. */
export interface WorkshopServer {
  readonly scenarios: readonly { readonly id: string; readonly languages: readonly string[] }[];
  /** Where phones on the network find it. */
  readonly addresses: readonly string[];
}

/** Asks whoever served the page; null where that is no workshop's server. Rejects without a network. */
export async function askServer(): Promise<WorkshopServer | null> {
  const response = await fetch('workshop.json', { cache: 'no-store' });
  if (!response.ok) return null;
  try {
    return serverIn(await response.json());
  } catch {
    // The page itself, which some servers give for everything.
    return null;
  }
}

export function serverIn(value: unknown): WorkshopServer | null {
  if (typeof value !== 'object' || value === null) return null;
  const { scenarios, addresses } = value as Partial<WorkshopServer>;
  return Array.isArray(scenarios) && Array.isArray(addresses) ? { scenarios, addresses } : null;
}

/** Names of a machine for itself: nobody else reaches it by them. */
const LOCAL = /^(?:localhost|127\.|\[::1\])/;

/** The page's address as phones reach it, without what stands behind its `#`. */
export function phoneAddress(
  { protocol, host, pathname, origin }: Pick<Location, 'protocol' | 'host' | 'pathname' | 'origin'>,
  addresses: readonly string[],
): string {
  const [first] = addresses;
  const base = LOCAL.test(host) && protocol === 'http:' && first !== undefined ? first : origin;
  return `${base}${pathname}`;
}
