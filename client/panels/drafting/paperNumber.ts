/** The number of a paper or an amendment within its round. */
export function paperNumber(id: string): number {
  return Number(id.split('.').at(-1) ?? 1);
}
