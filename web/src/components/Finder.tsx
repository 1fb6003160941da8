import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { cx } from "./cx";
import { Icon, type IconName } from "./Icon";
import "./finder.css";

export interface Found {
  id: string;
  label: string;
  detail?: string | undefined;
  icon: IconName;
}

export interface FinderInput {
  ref: React.RefObject<HTMLInputElement | null>;
  value: string;
  role: "combobox";
  autoComplete: "off";
  spellCheck: false;
  "aria-expanded": boolean;
  "aria-controls": string;
  "aria-autocomplete": "list";
  "aria-activedescendant": string | undefined;
  onChange: (event: { target: { value: string } }) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  onBlur: () => void;
}

interface FinderProps<T extends Found> {
  label: string;
  typed: string;
  onType: (typed: string) => void;
  lines: T[];
  onChoose: (line: T) => void;
  /** The lines are not yet those of what is typed: Enter then chooses as soon as they are. */
  waiting?: boolean;
  /** Shown below the field where nothing is found; without it there is no list then. */
  empty?: ReactNode;
  className?: string;
  children: (input: FinderInput) => ReactNode;
}

/**
 * A field with what it finds below it. The usual case is typing a few letters and Enter; who is
 * faster than the server still gets the first line of what was typed, never one of the letters before.
 */
export function Finder<T extends Found>(props: FinderProps<T>) {
  const { label, typed, onType, lines, onChoose, waiting = false, empty, className, children } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const [closed, setClosed] = useState(false);
  const here = Math.min(at, Math.max(0, lines.length - 1));
  const open = !closed && lines.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed anew starts at the top
  useEffect(() => {
    setAt(0);
    setClosed(false);
    wanted.current = false;
  }, [typed]);
  useEffect(() => {
    list.current?.children[here]?.scrollIntoView?.({ block: "nearest" });
  }, [here]);
  const wanted = useRef(false);
  const choose = (line: T | undefined) => {
    wanted.current = waiting;
    if (line && !waiting) onChoose(line);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the answer chooses
  useEffect(() => {
    if (!waiting && wanted.current) choose(lines[0]);
  }, [waiting, lines]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (!open && !(waiting && event.key === "Enter")) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setAt((here + step + lines.length) % lines.length);
    else if (event.key === "Enter") choose(lines[here]);
    else if (event.key === "Escape" && typed) setClosed(true);
    else return;
    event.preventDefault();
  };
  return (
    <div className={cx("finder", className)}>
      {children({
        ref: input,
        value: typed,
        role: "combobox",
        autoComplete: "off",
        spellCheck: false,
        "aria-expanded": open,
        "aria-controls": `${id}-list`,
        "aria-autocomplete": "list",
        "aria-activedescendant": open ? `${id}-${here}` : undefined,
        onChange: (event) => onType(event.target.value),
        onKeyDown,
        onBlur: () => setClosed(true),
      })}
      <ul
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className="menu finder-list"
        hidden={!open}
      >
        {lines.map((line, index) => (
          <li
            key={line.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === here}
            className="menu-item"
            data-focused={index === here || undefined}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setAt(index)}
            onClick={() => choose(line)}
          >
            <Icon name={line.icon} />
            <span>{line.label}</span>
            {line.detail && <span className="hint finder-detail">{line.detail}</span>}
          </li>
        ))}
      </ul>
      {lines.length === 0 && empty}
    </div>
  );
}
