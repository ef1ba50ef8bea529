import { spawnSync } from 'node:child_process';
import dgram from 'node:dgram';
import dns, { lookup } from 'node:dns/promises';
import { readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net, { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import tls from 'node:tls';
import { Worker } from 'node:worker_threads';

// A parser that was taken over: it does the deed that it is told on standard input and answers
// "done", or "refused" with the reason.

const { deed, port, path } = JSON.parse(await text(process.stdin)) as {
  deed: string;
  port: number;
  path: string;
};
const HOST = '127.0.0.1';

/** Waits for the first event of a socket or request: an error is thrown. */
async function settle(emitter: NodeJS.EventEmitter, done: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  emitter.once(done, resolve).once('error', reject);
  await promise;
}

const DEEDS: Readonly<Record<string, () => unknown>> = {
  'net.connect': () => settle(net.connect(port, HOST), 'connect'),
  'a name imported from net': () => settle(connect(port, HOST), 'connect'),
  'new net.Socket': () => settle(new net.Socket().connect(port, HOST), 'connect'),
  'tls.connect': () => settle(tls.connect(port, HOST), 'secureConnect'),
  'http.get': () => settle(http.get(`http://${HOST}:${port}/`), 'response'),
  'https.get': () => settle(https.get(`https://${HOST}:${port}/`), 'response'),
  'http2.connect': () => settle(http2.connect(`http://${HOST}:${port}`), 'connect'),
  fetch: () => fetch(`http://${HOST}:${port}/`),
  WebSocket: () => settle(new WebSocket(`ws://${HOST}:${port}`) as never, 'open'),
  'dgram.send': async () => {
    const socket = dgram.createSocket('udp4');
    await new Promise((resolve) => socket.send('a', port, HOST, resolve));
  },
  'dns.lookup': () => lookup('localhost'),
  'dns.Resolver': () => new dns.Resolver().resolve4('localhost'),
  listen: () => settle(net.createServer().listen(0, HOST), 'listening'),
  'write a file': () => writeFileSync(path, 'a'),
  'start a process': () => {
    const { error } = spawnSync('true');
    if (error !== undefined) throw error;
  },
  'start a thread': () => new Worker('1', { eval: true }),
  'read a file of the machine': () => readFileSync('/etc/hostname'),
  'read what it was given': () => readFileSync(path),
  'see the environment': () => {
    if (Object.keys(process.env).some((name) => name !== 'PATH')) return;
    throw new Error('nothing to see');
  },
  'fill the memory': () => {
    const held: Buffer[] = [];
    for (;;) held.push(Buffer.alloc(1_000_000, held.length));
  },
  'run on': () => {
    for (;;);
  },
  'write without end': () => {
    for (;;) process.stdout.write('a'.repeat(1_000_000));
  },
};

try {
  await DEEDS[deed]?.();
  process.stdout.write('done');
} catch (error) {
  process.stdout.write(`refused: ${String(error)}`);
}
process.exit(0);
