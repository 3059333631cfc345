import { mulDiv } from '../../game/mulDiv.ts';

/** Thousandths of tanh(x/12) for x from 0; what an audience feels about a single act has a ceiling. */
const SATURATION = [
  0, 83, 165, 245, 322, 394, 462, 525, 583, 635, 682, 724, 762, 794, 823, 848, 870, 889, 905, 919, 931, 941,
  950, 958, 964, 969, 974, 978, 981, 984, 987, 989, 990, 992, 993, 994, 995,
] as const;

/** An opinion turned into a reaction between `-most` and `most`: nearly straight at first, then flat. */
export function saturate(opinion: number, most: number): number {
  const size = SATURATION[Math.abs(opinion)] ?? 1000;
  return mulDiv(opinion < 0 ? -most : most, size, 1000);
}
