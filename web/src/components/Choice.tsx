import { type ReactNode, useId } from "react";
import { cx } from "./cx";
import { FieldError } from "./Field";
import { Icon } from "./Icon";
import "./choice.css";

export interface Choice {
  value: string;
  label: ReactNode;
  disabled?: boolean;
  /** Finer choices that belong to this one, shown together with it; there may be none just now. */
  parts?: Choice[];
}

interface GroupProps {
  label: ReactNode;
  aside?: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  choices: Choice[];
  /** The label is needed by ear only. */
  quiet?: boolean;
  name?: string;
  /** After the last chip, for example "+ topic". */
  more?: ReactNode;
}

function Group(props: Omit<GroupProps, "choices" | "name" | "more"> & { children: ReactNode }) {
  const { label, aside, hint, error, quiet, children } = props;
  const id = useId();
  return (
    <fieldset
      className={cx("field", "fieldset", error && "is-wrong")}
      aria-describedby={cx(hint ? `${id}-h` : null, error ? `${id}-e` : null) || undefined}
    >
      <legend className={quiet ? "sr" : "legend"}>
        {label}
        {aside && <span className="hint">{aside}</span>}
      </legend>
      {children}
      {hint && (
        <span className="hint" id={`${id}-h`}>
          {hint}
        </span>
      )}
      {error && <FieldError id={`${id}-e`}>{error}</FieldError>}
    </fieldset>
  );
}

/** Several of a few: chips with a check mark. Space chooses, Tab goes through. */
export function ChipChecks(props: GroupProps & { value: string[]; onChange: (value: string[]) => void }) {
  const { choices, value, onChange, more, name, ...group } = props;
  const chip = (choice: Choice) => {
    const on = value.includes(choice.value);
    return (
      <label key={choice.value} className={cx("chip", on && "is-on")}>
        <input
          type="checkbox"
          className="chip-input"
          name={name}
          value={choice.value}
          checked={on}
          disabled={choice.disabled}
          onChange={() =>
            onChange(on ? value.filter((one) => one !== choice.value) : [...value, choice.value])
          }
        />
        {on && <Icon name="check" />}
        {choice.label}
      </label>
    );
  };
  return (
    <Group {...group}>
      <div className="chips">
        {choices.map((choice) =>
          choice.parts ? (
            <fieldset key={choice.value} className="chip-parts">
              <legend className="sr">{choice.label}</legend>
              {[choice, ...choice.parts].map(chip)}
            </fieldset>
          ) : (
            chip(choice)
          ),
        )}
        {more}
      </div>
    </Group>
  );
}

/** One of a few: chips; arrow keys choose, as with every radio group. */
export function ChipChoice(props: GroupProps & { value: string; onChange: (value: string) => void }) {
  const { choices, value, onChange, more, name, ...group } = props;
  const own = useId();
  return (
    <Group {...group}>
      <div className="chips">
        {choices.map((choice) => (
          <label key={choice.value} className={cx("chip", choice.value === value && "is-on")}>
            <input
              type="radio"
              className="chip-input"
              name={name ?? own}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.disabled}
              onChange={() => onChange(choice.value)}
            />
            {choice.value === value && <Icon name="check" />}
            {choice.label}
          </label>
        ))}
        {more}
      </div>
    </Group>
  );
}

/** Two to four that exclude each other, side by side. */
export function Segments(
  props: GroupProps & { value: string; onChange: (value: string) => void; wide?: boolean },
) {
  const { choices, value, onChange, wide, name, more: _, ...group } = props;
  const own = useId();
  return (
    <Group {...group}>
      <div className={cx("seg", wide && "is-wide")}>
        {choices.map((choice) => (
          <label key={choice.value} className={choice.value === value ? "is-on" : undefined}>
            <input
              type="radio"
              className="chip-input"
              name={name ?? own}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.disabled}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </Group>
  );
}

/** A filter that is on, and can be taken away. */
export function FilterChip({
  children,
  onRemove,
  removeLabel,
}: {
  children: ReactNode;
  onRemove: () => void;
  removeLabel: string;
}) {
  return (
    <span className="chip is-on">
      {children}
      <button type="button" className="chip-x" aria-label={removeLabel} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  );
}
