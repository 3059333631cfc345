import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceOption<Value extends string | number> {
  readonly value: Value;
  readonly text: ComponentChildren;
  /** Said after the text, and shown small beside it. */
  readonly note?: string;
  readonly disabled?: boolean;
}

interface ChoiceProps<Value extends string | number> {
  readonly legend: ComponentChildren;
  /** Kept for screen readers only, where the words around say it. */
  readonly hideLegend?: boolean;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
  readonly layout?: 'row' | 'stack' | 'grid';
}

/** One of a few: radio buttons drawn as a row or a stack of tiles; arrow keys move the choice. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class={`choice ${props.layout ?? 'row'}`}>
      <legend class={props.hideLegend === true ? 'unseen' : ''}>{props.legend}</legend>
      <div class="tiles">
        {props.options.map((option) => (
          <label key={option.value} class={classOf(option, props.value)}>
            <input
              type="radio"
              name={name}
              checked={option.value === props.value}
              disabled={option.disabled}
              onChange={() => props.onChoose(option.value)}
            />
            <span class="tile-text">{option.text}</span>
            {option.note === undefined ? null : <small>{option.note}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function classOf<Value extends string | number>(option: ChoiceOption<Value>, value: Value | null): string {
  const chosen = option.value === value ? ' chosen' : '';
  return `tile${chosen}${option.disabled === true ? ' off' : ''}`;
}
