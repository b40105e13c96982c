import { networkInterfaces } from 'node:os';

/** Where a server on a port is found from this network: the addresses of this machine in it. */
export function networkAddresses(port: number): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}
