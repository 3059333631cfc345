import { type LoadedPack, loadPack } from '../../scenario/LoadedPack.ts';

/** The pack with some coefficients at other values; throws when there is no such coefficient. */
export function withCoefficients(
  { raw }: LoadedPack,
  values: { readonly [coefficient: string]: number },
): LoadedPack {
  const unknown = Object.keys(values).find((id) => !raw.coefficients.some((one) => one.id === id));
  if (unknown !== undefined) throw new Error(`the pack has no coefficient "${unknown}"`);
  return loadPack({
    ...raw,
    coefficients: raw.coefficients.map((one) => ({ ...one, value: values[one.id] ?? one.value })),
  });
}
