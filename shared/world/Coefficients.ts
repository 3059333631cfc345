/** The numbers of the model by dotted name, each with where it comes from. Values are integers. */
export interface Coefficients {
  readonly [id: string]: { readonly value: number; readonly source: string };
}

/** The value of a coefficient. A name the pack does not know is a fault of the pack, so it is never taken as zero. */
export function coefficient(coefficients: Coefficients, id: string): number {
  return entryOf(coefficients, id).value;
}

/** Where a coefficient comes from: paper item, fact, or judgement with its reason. */
export function sourceOf(coefficients: Coefficients, id: string): string {
  return entryOf(coefficients, id).source;
}

function entryOf(coefficients: Coefficients, id: string): Coefficients[string] {
  const entry = coefficients[id];
  // what every object inherits has no value
  if (entry?.value === undefined) throw new Error(`the pack has no coefficient "${id}"`);
  return entry;
}
