import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands before several nodes, and hands each connection to the next of them that takes it. */
export interface Balancer {
  readonly port: number;
  close(): void;
}

export async function balance(nodes: readonly number[]): Promise<Balancer> {
  const open = new Set<Socket>();
  let next = 0;

  /** To the first of these nodes that takes it. */
  function hand(from: Socket, [port, ...others]: readonly number[]): void {
    if (port === undefined || from.destroyed) {
      from.destroy();
      return;
    }
    const to = connect(port, '127.0.0.1');
    open.add(to);
    to.once('close', () => open.delete(to));
    const refused = () => hand(from, others);
    to.once('error', refused);
    to.once('connect', () => {
      to.off('error', refused);
      to.on('error', () => from.destroy()).on('close', () => from.destroy());
      from.on('close', () => to.destroy());
      from.pipe(to).pipe(from);
    });
  }

  const server = createServer((from) => {
    open.add(from);
    from.on('error', () => {}).once('close', () => open.delete(from));
    const turn = next++ % nodes.length;
    hand(from, [...nodes.slice(turn), ...nodes.slice(0, turn)]);
  });
  // As `localhost` on either kind of network.
  server.listen(0);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
