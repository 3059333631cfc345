import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly icon?: IconName;
  /** How many things wait behind the tab; 0 shows nothing. */
  readonly badge?: number;
  /** What the badge counts, for screen readers. */
  readonly badgeText?: string;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** Tabs with their panel: one stop of the Tab key, arrow keys move between them. */
export function Tabs<Id extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
  ...props
}: TabsProps<Id>) {
  const base = useId();

  function move(event: KeyboardEvent): void {
    const steps: { readonly [key: string]: number } = {
      ArrowRight: 1,
      ArrowDown: 1,
      ArrowLeft: -1,
      ArrowUp: -1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChoose(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  }

  return (
    <div class={`tabs ${props.class ?? ''}`}>
      <div role="tablist" aria-label={label} class="tablist" onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${base}-${tab.id}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={tab.id === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.icon === undefined ? null : <Icon name={tab.icon} />}
            <span>{tab.name}</span>
            {tab.badge === undefined || tab.badge === 0 ? null : (
              <span class="badge">
                {tab.badge}
                <span class="unseen"> {tab.badgeText}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${base}-panel`}
        class="tabpanel"
        aria-labelledby={`${base}-${chosen}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  );
}
