/** A full stop that ends a sentence, "U.S." not among them, before the next one. */
const SENTENCE_END = /(?<!\p{Lu})[.!?][”»"')]?(?=\s+[\p{Lu}\p{N}¿¡“«"])/u;

/** A passage in two: its first sentence, and the rest (empty where there is none). */
export function leadOf(passage: string): readonly [lead: string, rest: string] {
  const end = SENTENCE_END.exec(passage);
  if (end === null) return [passage, ''];
  const at = end.index + end[0].length;
  return [passage.slice(0, at), passage.slice(at).trimStart()];
}
