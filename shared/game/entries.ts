/** The members of a record with their keys' own type (ids), in the record's order. */
export function entriesOf<Key extends string, Value>(
  record: { readonly [K in Key]?: Value },
): readonly (readonly [Key, Value])[] {
  return Object.entries(record) as unknown as readonly (readonly [Key, Value])[];
}

/** The keys of a record with their own type. */
export function keysOf<Key extends string>(record: { readonly [K in Key]?: unknown }): readonly Key[] {
  return Object.keys(record) as unknown as readonly Key[];
}

/** The record with each value replaced. */
export function mapValues<Key extends string, From, To>(
  record: { readonly [K in Key]?: From },
  change: (value: From, key: Key) => To,
): { readonly [K in Key]: To } {
  const changed: { [K in Key]?: To } = {};
  for (const key of keysOf<Key>(record)) changed[key] = change(record[key] as From, key);
  return changed as { readonly [K in Key]: To };
}
