import { createServer } from 'node:http';
import { Server } from 'socket.io';

/* What Socket.IO alone takes: it answers each message, and does nothing else. */

const http = createServer((_, response) => response.end('{"ok":true}'));
const server = new Server(http, { serveClient: false, perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('act', (_message: unknown, answer: (given: unknown) => void) => {
    answer({ ok: true, version: 1 });
  });
});
const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
http.listen(port, '127.0.0.1');
