import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly class?: string;
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  /** Built when it is first opened. */
  readonly children: () => ComponentChildren;
}

/** Something that unfolds; what it holds is built only when it is wanted. */
export function Fold({ summary, open = false, children, ...props }: FoldProps) {
  const [wanted, setWanted] = useState(open);
  return (
    <details
      class={props.class}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setWanted(true);
      }}
    >
      <summary>{summary}</summary>
      {wanted ? children() : null}
    </details>
  );
}
