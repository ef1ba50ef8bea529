import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/*
 * Loaded before anything else in a process that reads untrusted files: every way out to the network,
 * and every way of listening to it, throws. All protocols of Node go through these few doors; where
 * the system can take the network away altogether, that is done as well (see `confine-command.ts`).
 */

function refuse(): never {
  throw new Error('This process has no network');
}

/** Puts a refusal in place of every function of an object, constructors included. */
function refuseAll(doors: object): void {
  for (const name of Object.getOwnPropertyNames(doors)) {
    const door: unknown = Reflect.get(doors, name);
    if (typeof door === 'function') Reflect.set(doors, name, refuse);
  }
}

net.Socket.prototype.connect = refuse;
net.Server.prototype.listen = refuse;
dgram.createSocket = refuse;
dgram.Socket.prototype.bind = refuse;
dgram.Socket.prototype.connect = refuse;
dgram.Socket.prototype.send = refuse;
refuseAll(dns.promises);
refuseAll(dns);
globalThis.fetch = refuse;
Reflect.set(globalThis, 'WebSocket', refuse);
Reflect.set(globalThis, 'EventSource', refuse);
syncBuiltinESMExports();
