import { strFromU8, unzipSync } from 'fflate';

/** How many rows the sheets of a workbook have, the first row of names of each aside. */
export function countWorkbook(bytes: Uint8Array): number {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name) });
  return Object.values(parts).reduce((sum, part) => {
    const rows = strFromU8(part).match(/<row[\s>]/g)?.length ?? 0;
    return sum + Math.max(0, rows - 1);
  }, 0);
}
