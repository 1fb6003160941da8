import { type ReactNode, useEffect, useId, useRef } from "react";
import { useText } from "@/lib/text/useText";
import { IconButton } from "./Button";
import "./panel.css";

interface PanelProps {
  title: string;
  /** For example when the draft was kept. */
  note?: ReactNode;
  onClose: () => void;
  closeLabel?: string;
  footer?: ReactNode;
  children: ReactNode;
}

/** Beside the page, not over it (on the phone: over it). Esc closes; focus goes in and comes back. */
export function SidePanel({ title, note, onClose, closeLabel, footer, children }: PanelProps) {
  const id = useId();
  const text = useText();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const first = panel.current?.querySelector<HTMLElement>("[data-first]") ?? panel.current;
    first?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside
      ref={panel}
      className="panel"
      aria-labelledby={id}
      tabIndex={-1}
      data-keeps-focus
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        {note && <span className="meta muted nowrap">{note}</span>}
        <IconButton icon="close" label={closeLabel ?? text("action.close")} onClick={onClose} />
      </header>
      {children}
      {footer && <footer>{footer}</footer>}
    </aside>
  );
}
