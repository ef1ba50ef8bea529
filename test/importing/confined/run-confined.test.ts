import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import dgram from 'node:dgram';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { withMemory, withoutNetwork } from '../../../src/importing/confined/confine-command.ts';
import { runConfined, type ConfinedOutcome } from '../../../src/importing/confined/run-confined.ts';

const SCRIPT = fileURLToPath(new URL('./misbehave.ts', import.meta.url));
const PRELOAD = new URL('../../../src/importing/confined/refuse-network.ts', import.meta.url).href;

let folder = '';
let visits = 0;
const server = net.createServer((socket) => {
  visits++;
  socket.destroy();
});
const mailbox = dgram.createSocket('udp4', () => visits++);
let port = 0;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'confined-'));
  writeFileSync(join(folder, 'given.txt'), 'a');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as net.AddressInfo).port;
  await new Promise<void>((resolve) => mailbox.bind(port, '127.0.0.1', resolve));
});
after(() => {
  server.close();
  mailbox.close();
  rmSync(folder, { recursive: true, force: true });
});

function confine(deed: string, { seconds = 20, path = '' } = {}): Promise<ConfinedOutcome> {
  const input = JSON.stringify({ deed, port, path });
  return runConfined(SCRIPT, input, {
    seconds,
    megabytes: 300,
    readable: [join(folder, 'given.txt')],
  });
}

const NETWORK = [
  ...['net.connect', 'a name imported from net', 'new net.Socket', 'tls.connect'],
  ...['http.get', 'https.get', 'http2.connect', 'fetch', 'WebSocket', 'dgram.send'],
  ...['dns.lookup', 'dns.Resolver', 'listen'],
];

for (const deed of NETWORK) {
  test(`a confined script reaches no network: ${deed}`, async () => {
    const outcome = await confine(deed);
    assert.equal(outcome.kind, 'done');
    assert.match(outcome.kind === 'done' ? outcome.output : '', /^refused: /u);
    assert.equal(visits, 0);
  });
}

test('the refusal of the network holds without any help of the system', () => {
  for (const deed of NETWORK) {
    const output = execFileSync(
      process.execPath,
      ['--no-warnings', `--import=${PRELOAD}`, SCRIPT],
      { input: JSON.stringify({ deed, port, path: '' }), encoding: 'utf8' },
    );
    assert.match(output, /^refused: .*no network/u, deed);
  }
  assert.equal(visits, 0);
});

test('where the system has empty networks, a program that knows no refusal has none either', (t) => {
  const { program, args } = withoutNetwork({
    program: process.execPath,
    args: ['--no-warnings', SCRIPT],
  });
  if (program === process.execPath) return t.skip('no network namespaces here');
  const input = JSON.stringify({ deed: 'net.connect', port, path: '' });
  assert.match(execFileSync(program, args, { input, encoding: 'utf8' }), /^refused: /u);
  assert.equal(visits, 0);
});

test('the deeds are real: unconfined, the script reaches the server', async () => {
  const running = promisify(execFile)(process.execPath, ['--no-warnings', SCRIPT]);
  running.child.stdin?.end(JSON.stringify({ deed: 'net.connect', port, path: '' }));
  assert.equal((await running).stdout, 'done');
  assert.equal(visits, 1);
  visits = 0;
});

const FORBIDDEN = [
  'write a file',
  'start a process',
  'start a thread',
  'read a file of the machine',
];
for (const deed of [...FORBIDDEN, 'see the environment']) {
  test(`a confined script cannot ${deed}`, async () => {
    const outcome = await confine(deed, { path: join(folder, 'written.txt') });
    assert.match(outcome.kind === 'done' ? outcome.output : '', /^refused: /u);
    assert.deepEqual(readdirSync(folder), ['given.txt']);
  });
}

test('a confined script sees no environment while coverage is measured', async (t) => {
  const { NODE_V8_COVERAGE: before } = process.env;
  t.after(() => {
    if (before === undefined) delete process.env['NODE_V8_COVERAGE'];
    else process.env['NODE_V8_COVERAGE'] = before;
  });
  process.env['NODE_V8_COVERAGE'] = folder;
  const outcome = await confine('see the environment');
  assert.match(outcome.kind === 'done' ? outcome.output : '', /^refused: /u);
});

test('a confined script reads what it was given', async () => {
  const outcome = await confine('read what it was given', { path: join(folder, 'given.txt') });
  assert.deepEqual(outcome, { kind: 'done', output: 'done' });
});

const LIMITS = [
  ['run on', 'time', { seconds: 2 }],
  ['fill the memory', 'memory', {}],
  ['write without end', 'memory', {}],
] as const;
for (const [deed, kind, options] of LIMITS) {
  test(`a confined script is ended when it would ${deed}`, async () => {
    assert.deepEqual(await confine(deed, options), { kind });
  });
}

test('a program that is not Node has its memory limited where the system can', (t) => {
  const hog = { program: process.execPath, args: ['-e', '1'] };
  const { program, args } = withMemory(hog, 20);
  if (program === process.execPath) return t.skip('no limits on memory here');
  assert.throws(() => execFileSync(program, args, { stdio: 'ignore' }));
  const roomy = withMemory({ program: 'true', args: [] }, 500);
  execFileSync(roomy.program, roomy.args);
});
