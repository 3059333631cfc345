import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One type that is parsed at a boundary: where it is declared and where its schema and validator are written. */
export interface SchemaRoot {
  /** Name of the exported type. */
  readonly type: string;
  /** The file that exports it, from the project's folder. */
  readonly from: string;
  /** Path of the written files without ending, from the project's folder, in a folder named `generated`. */
  readonly out: string;
  /** Whether the validator reports every error (trusted files) rather than stop at the first (messages). */
  readonly allErrors?: boolean;
  /** Whether members without bounds get a general ceiling: for files that the game itself writes. */
  readonly ceilings?: boolean;
  /** Whether others write such files: unknown members are ignored, numbers may have decimals. */
  readonly madeElsewhere?: boolean;
}

/** The project's folder, with a slash at its end. */
export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** The roots that `file` lists; throws with the reason when the list is not of its form. */
export function readSchemaRoots(file: string): readonly SchemaRoot[] {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(value)) throw new Error(`${file} should hold a list`);
  return value.map((entry: unknown, index) => {
    if (!isSchemaRoot(entry)) {
      throw new Error(
        `${file}: entry ${index} should be {"type", "from", "out"} with "out" in a "generated" folder`,
      );
    }
    return entry;
  });
}

function isSchemaRoot(entry: unknown): entry is SchemaRoot {
  if (typeof entry !== 'object' || entry === null) return false;
  const { type, from, out, allErrors, ceilings, madeElsewhere } = entry as Record<string, unknown>;
  return (
    typeof type === 'string' &&
    typeof from === 'string' &&
    typeof out === 'string' &&
    out.includes('/generated/') &&
    (allErrors === undefined || typeof allErrors === 'boolean') &&
    (ceilings === undefined || typeof ceilings === 'boolean') &&
    (madeElsewhere === undefined || typeof madeElsewhere === 'boolean')
  );
}
