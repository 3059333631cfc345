import { useEffect, useId, useState } from 'preact/hooks';
import { planning } from '../../shared/i18n/planning.ts';
import { say } from '../i18n/say.ts';

const t = say(planning);

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly limits: { readonly low: number; readonly high: number };
  readonly onChange: (value: number) => void;
}

/** A whole number between limits. What is typed counts once it is one; what never was gives way to the last that was. */
export function NumberField({ label, value, limits, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const isGood = (text: string): boolean =>
    /^\d+$/.test(text) && Number(text) >= limits.low && Number(text) <= limits.high;
  useEffect(() => {
    setTyped((text) => (Number(text) === value ? text : String(value)));
  }, [value]);
  const wrong = !isGood(typed);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={limits.low}
        max={limits.high}
        value={typed}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-range` : undefined}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          if (isGood(text)) onChange(Number(text));
        }}
        onBlur={() => setTyped(String(value))}
      />
      {wrong ? (
        <p id={`${id}-range`} class="reason">
          {t('range', limits)}
        </p>
      ) : null}
    </div>
  );
}
