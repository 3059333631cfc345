import { build, type Plugin, type Rolldown } from 'vite';

interface BundleOptions {
  /** File to begin with. */
  readonly entry: string;
  readonly alias?: Readonly<Record<string, string>>;
  readonly plugins?: readonly Plugin[];
}

/** One script for browsers, in memory, of a file and everything it imports. */
export async function bundle({ entry, alias = {}, plugins = [] }: BundleOptions): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias },
    plugins: [...plugins],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'bundle' },
    },
  });
  const [{ output }] = [built].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code;
}
