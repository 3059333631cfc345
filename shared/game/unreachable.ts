/** Ends every switch over a closed set: a case that is missing becomes a compile error here. */
export function unreachable(value: never): never {
  throw new Error(`no case for ${JSON.stringify(value)}`);
}
