import { partsOf } from '../words/marked.ts';

/** A sentence with the names in it set off, where they were marked. */
export function Sentence({ text }: { readonly text: string }) {
  return (
    <>
      {partsOf(text).map((part, index) =>
        part.marked ? <b key={index}>{part.text}</b> : <span key={index}>{part.text}</span>,
      )}
    </>
  );
}
