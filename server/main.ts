import { ConfigError, readConfig } from './config.ts';
import { greeting } from './net/greeting.ts';
import { StartError } from './StartError.ts';
import { startServer } from './startServer.ts';

/** Runs the server as the environment says, until it is told to stop. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const devClient = config.devClient ? await (await import('./tools/devClient.ts')).devClient() : null;
  const running = await startServer(config, { devClient });
  console.log(greeting({ host: config.host, port: running.port, deskKey: running.deskKey }));
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A second signal means at once.
      if (stopping) process.exit(1);
      stopping = true;
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

main().catch((error: unknown) => {
  const isExpected = error instanceof StartError || error instanceof ConfigError;
  console.error(isExpected ? error.message : error);
  process.exit(1);
});
