import { once } from 'node:events';
import { createServer } from 'node:net';
import { preview } from 'astro';
import { EXIT, UsageError, readArguments, runCommand } from './arguments.ts';
import { publishContent } from './publish-content.ts';
import { readPort, readSettings } from './settings.ts';

const HOST = '127.0.0.1';

/** `npm start`: publishes the content and serves it at http://localhost:4321/ (`PORT`) until it is stopped. */
await runCommand(async () => {
  readArguments({});
  const settings = readSettings(process.env);
  const port = readPort(process.env);
  await refuseBusyPort(port);
  const exitCode = await publishContent(settings);
  if (exitCode !== EXIT.clean) return exitCode;

  process.env['OUT_DIR'] = settings.outDir;
  process.env['BASE_PATH'] = settings.base;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await preview({
    logLevel: 'error',
    server: { port, host: HOST },
    // A script that asked for this port must not find the site at another one.
    vite: { preview: { strictPort: true } },
  });
  console.log(`Kho đang mở tại http://localhost:${port}${settings.base} (dừng bằng Ctrl+C)`);

  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  const stop = (): void => {
    // The server listens for signals too and would end the process as killed (128 + 15).
    process.exitCode = EXIT.clean;
    resolve();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await stopped;
  await server.stop();
  return EXIT.clean;
});

/** Throws a UsageError when the port is taken, before time is spent on building. */
async function refuseBusyPort(port: number): Promise<void> {
  const probe = createServer().listen(port, HOST);
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw new UsageError(`PORT: không mở được cổng ${port}; hãy chọn cổng khác, ví dụ PORT=8080.`, {
      cause: error,
    });
  }
  probe.close();
  await once(probe, 'close');
}
