import { type ReactNode, useMemo, useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useText } from "@/lib/text/useText";
import { type Choice, FilterChip } from "./Choice";
import { cx } from "./cx";
import { Field, type Labelled, type Option } from "./Field";
import "./combo.css";

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Options that contain what was typed, beginnings first; accents don't matter. */
export function matching(options: Option[], typed: string, most = 40): Option[] {
  const wanted = folded(typed.trim());
  if (!wanted) return options.slice(0, most);
  const found = options.filter((option) => folded(`${option.label} ${option.value}`).includes(wanted));
  const starts = (option: Option) => (folded(option.label).startsWith(wanted) ? 0 : 1);
  return found.sort((a, b) => starts(a) - starts(b)).slice(0, most);
}

interface ComboProps extends Labelled {
  options: Option[];
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
}

/** One of many: type a few letters. For countries, languages, municipalities, industries. */
export function Combo({ options, value, onChange, placeholder, ...labelled }: ComboProps) {
  const chosen = options.find((option) => option.value === value)?.label ?? value;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? chosen;
  const items = useMemo(() => matching(options, typed ?? ""), [options, typed]);
  return (
    <Field {...labelled}>
      {(ids) => (
        <ComboBox
          aria-label={typeof labelled.label === "string" ? labelled.label : ids.id}
          items={items}
          inputValue={shown}
          selectedKey={value || null}
          menuTrigger="input"
          allowsEmptyCollection
          onInputChange={(text) => {
            if (text !== chosen) setTyped(text);
            if (text === "" && value) onChange("");
          }}
          onSelectionChange={(key) => {
            setTyped(null);
            if (key !== null) onChange(String(key));
          }}
          onOpenChange={(open) => !open && setTyped(null)}
        >
          <Input
            {...ids}
            className={cx("kern-form-input__input", "combo-input")}
            placeholder={placeholder ?? ""}
          />
          <Options />
        </ComboBox>
      )}
    </Field>
  );
}

function Options() {
  const text = useText();
  return (
    <Popover className="popover combo-popover">
      <ListBox
        className="menu"
        renderEmptyState={() => <p className="combo-none muted">{text("combo.none")}</p>}
      >
        {(option: Option) => (
          <ListBoxItem id={option.value} textValue={option.label} className="menu-item">
            {option.label}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

interface PickProps extends Labelled {
  options: Option[];
  value: string[];
  onChange: (value: string[]) => void;
  placeholder?: string;
}

/** Several of many: what is chosen stands as chips, the field adds another. */
export function MultiPick({ options, value, onChange, placeholder, ...labelled }: PickProps) {
  const text = useText();
  const rest = useMemo(() => options.filter((option) => !value.includes(option.value)), [options, value]);
  const label = (one: string): ReactNode => options.find((option) => option.value === one)?.label ?? one;
  return (
    <div className="multipick">
      <Combo
        {...labelled}
        options={rest}
        value=""
        placeholder={placeholder ?? text("combo.add")}
        onChange={(one) => one && onChange([...value, one])}
      />
      {value.length > 0 && (
        <div className="chips">
          {value.map((one) => (
            <FilterChip
              key={one}
              removeLabel={text("combo.remove", { name: String(label(one)) })}
              onRemove={() => onChange(value.filter((other) => other !== one))}
            >
              {label(one)}
            </FilterChip>
          ))}
        </div>
      )}
    </div>
  );
}

export function asOptions(choices: Choice[]): Option[] {
  return choices.map((choice) => ({ value: choice.value, label: String(choice.label) }));
}
