/**
 * A web server that misbehaves in every way that a link check can meet. It speaks through bare sockets,
 * because no HTTP server would let it be so wrong. All hosts are one: the first part of the path is the
 * host that was meant.
 */
import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

const head = (status: number, ...lines: readonly string[]): string =>
  [`HTTP/1.1 ${status} Whatever`, ...lines, '', ''].join('\r\n');
const whole = (status: number, ...lines: readonly string[]): string =>
  head(status, 'content-length: 0', 'connection: close', ...lines);

/** Writes on and on until the other side has had enough. */
function pour(socket: Socket, chunk: string | Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', more);
  more();
}

/** Writes a byte now and then, for ever. */
function drip(socket: Socket, byte: string): void {
  const timer = setInterval(() => socket.write(byte), 10);
  socket.on('close', () => clearInterval(timer));
}

const BOMB = gzipSync(Buffer.alloc(10_000_000));

type Behaviour = (socket: Socket, method: string, visits: number) => unknown;
const says =
  (text: string): Behaviour =>
  socket =>
    socket.end(text);

/** How each page behaves; `visits` counts the requests for it, this one included. */
const PAGES: Readonly<Record<string, Behaviour>> = {
  '/ok': says(whole(200)),
  '/moved': says(whole(301, 'location: /ok')),
  '/moved-away': says(whole(308, 'location: https://other.example/ok')),
  '/for-now': says(whole(302, 'location: ok')),
  '/loop': says(whole(301, 'location: loop')),
  '/to-file': says(whole(302, 'location: file:///etc/passwd')),
  '/to-nowhere': says(whole(302)),
  '/turned-away': says(whole(302, 'location: /errors/captcha')),
  '/no-head': (socket, method) => socket.end(whole(method === 'HEAD' ? 405 : 200)),
  '/head-404': (socket, method) => socket.end(whole(method === 'HEAD' ? 404 : 200)),
  '/head-closed': (socket, method) =>
    method === 'HEAD' ? socket.destroy() : socket.end(whole(200)),
  '/404': says(whole(404)),
  '/410': says(whole(410)),
  // A run asks twice, with HEAD and with GET.
  '/404-then-200': (socket, _, visits) => socket.end(whole(visits <= 2 ? 404 : 200)),
  '/403': says(whole(403)),
  '/429': says(whole(429, 'retry-after: 3600')),
  '/500': says(whole(500)),
  '/503': says(whole(503)),
  '/silence': () => {},
  '/dripping-head': socket => {
    socket.write('HTTP/1.1 200 OK\r\nx: ');
    drip(socket, 'x');
  },
  '/dripping-body': socket => {
    socket.write(head(200, 'content-length: 1000000'));
    drip(socket, 'x');
  },
  '/endless-body': socket => {
    socket.write(head(200, 'transfer-encoding: chunked'));
    pour(socket, `10000\r\n${'x'.repeat(0x10000)}\r\n`);
  },
  '/endless-body-after-404-head': (socket, method) => {
    if (method === 'HEAD') return socket.end(whole(404));
    socket.write(head(200));
    return pour(socket, 'x'.repeat(65_536));
  },
  '/bomb': socket => {
    socket.write(head(200, 'content-encoding: gzip', `content-length: ${BOMB.length}`));
    socket.write(BOMB);
  },
  '/endless-hints': socket => pour(socket, head(103, 'link: </a.css>')),
  '/upgrade': says(head(101, 'upgrade: websocket', 'connection: upgrade')),
  '/closed': socket => socket.destroy(),
  '/reset': socket => socket.resetAndDestroy(),
  '/closed-in-the-head': says('HTTP/1.1 200 OK\r\nconten'),
  '/no-http': says('SSH-2.0-OpenSSH_9.6\r\n'),
  '/malformed-status': says('HTTP/1.1 2x0 OK\r\n\r\n'),
  '/malformed-header': says('HTTP/1.1 200 OK\r\nno colon here\r\n\r\n'),
  '/two-lengths': says(head(200, 'content-length: 1', 'content-length: 2')),
  '/too-long': says(`${head(200, 'content-length: 9000')}short`),
  '/too-short': says(`${head(200, 'content-length: 1')}much longer than it says`),
  '/huge-head': says(head(200, `x: ${'x'.repeat(100_000)}`)),
  '/many-headers': says(head(200, ...Array.from({ length: 20_000 }, (_, at) => `x${at}: y`))),
  '/odd-status': says(whole(999)),
};

export interface Misbehaving {
  readonly port: number;
  /** Each request: `HEAD /shop.example/ok`. */
  readonly requests: string[];
  readonly agents: Set<string>;
  /** Settles when there is such a request. */
  readonly asked: (request: string) => Promise<void>;
  /** Settles when nobody is connected any more. */
  readonly quiet: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function misbehaving(): Promise<Misbehaving> {
  const requests: string[] = [];
  const agents = new Set<string>();
  const visits = new Map<string, number>();
  const sockets = new Set<Socket>();
  const waiting = new Set<() => void>();
  const changed = () => {
    for (const check of waiting) check();
  };
  const until = (holds: () => boolean): Promise<void> =>
    new Promise(resolve => {
      const check = () => {
        if (!holds()) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });

  const server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => {}); // That the other side cuts it off is what most pages are about.
    socket.on('close', () => {
      sockets.delete(socket);
      changed();
    });
    socket.once('data', data => {
      const [line = '', ...rest] = data.toString().split('\r\n');
      const [method = '', target = ''] = line.split(' ');
      agents.add(rest.find(header => /^user-agent:/i.test(header)) ?? '');
      requests.push(`${method} ${target}`);
      const count = (visits.get(target) ?? 0) + 1;
      visits.set(target, count);
      const page = PAGES[target.replace(/^\/[^/]+/, '')];
      if (page) page(socket, method, count);
      else socket.end(whole(404));
      changed();
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return {
    port: address.port,
    requests,
    agents,
    asked: request => until(() => requests.includes(request)),
    quiet: () => until(() => sockets.size === 0),
    close: () =>
      new Promise(resolve => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
