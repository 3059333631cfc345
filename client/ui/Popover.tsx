import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

/** Pixels kept free at the edges of the window. */
const MARGIN = 8;

interface PopoverProps {
  /** What the button shows. */
  readonly face: ComponentChildren;
  readonly label?: string;
  readonly class?: string;
  /** What it is about, as the heading of what opens. */
  readonly title: string;
  /** Built only while it is open. */
  readonly content: () => ComponentChildren;
}

/** A button that opens a small paper over the page, closed by Escape, a press outside, or the button again. */
export function Popover({ face, label, title, content, ...props }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  function toggled(next: boolean): void {
    setOpen(next);
    if (next) requestAnimationFrame(place);
  }

  /** Below the button if there is room, else above, always inside the window. */
  function place(): void {
    const from = button.current?.getBoundingClientRect();
    const box = paper.current;
    if (from === undefined || box === null) return;
    const { offsetWidth: width, offsetHeight: height } = box;
    const left = Math.min(Math.max(MARGIN, from.left), innerWidth - width - MARGIN);
    const below = from.bottom + 4;
    const top = below + height + MARGIN <= innerHeight ? below : Math.max(MARGIN, from.top - height - 4);
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        class={props.class ?? 'button quiet small'}
        aria-label={label}
        aria-expanded={open}
        popovertarget={id}
      >
        {face}
      </button>
      <div
        ref={paper}
        id={id}
        popover="auto"
        class="popover"
        role="dialog"
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a paper that scrolls must be reachable by keyboard
        tabIndex={0}
        onToggle={(event) => toggled(event.newState === 'open')}
      >
        {open ? (
          <>
            <h3>{title}</h3>
            {content()}
          </>
        ) : null}
      </div>
    </>
  );
}
