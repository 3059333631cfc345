import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';

interface ActProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** Why it cannot be pressed, and what would be right; `null`: it can. */
  readonly reason?: string | null;
  /** Shows the reason all the time, not only after a press. */
  readonly tell?: boolean;
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** What a screen reader says, where the words alone would not do. */
  readonly label?: string;
  readonly pressed?: boolean;
}

/**
 * A button. One that cannot be pressed stays in reach of keyboard and screen reader and says why: its reason is its
 * description, and a press shows it.
 */
export function Act({
  children,
  onPress,
  reason = null,
  tell = false,
  kind = 'plain',
  icon,
  label,
  pressed,
}: ActProps) {
  const id = useId();
  const [asked, setAsked] = useState(false);
  const blocked = reason !== null;
  const shown = blocked && (tell || asked);
  return (
    <span class="act">
      <button
        type="button"
        class={`button ${kind}`}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={blocked ? true : undefined}
        aria-describedby={blocked ? id : undefined}
        onClick={() => (blocked ? setAsked(!asked) : onPress())}
      >
        {icon === undefined ? null : <Icon name={icon} />}
        <span>{children}</span>
      </button>
      {blocked ? (
        <span id={id} class={shown ? 'reason' : 'unseen'}>
          {reason}
        </span>
      ) : null}
    </span>
  );
}
