import { useEffect, useRef } from "react";

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** A single letter works where nobody is typing; `mod+…` (Ctrl or Cmd) works everywhere. */
export function useShortcut(shortcut: string, run: () => void, active = true): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      const withModifier = shortcut.startsWith("mod+");
      const key = withModifier ? shortcut.slice(4) : shortcut;
      if (event.key.toLowerCase() !== key.toLowerCase() || event.defaultPrevented || event.altKey) return;
      if (withModifier !== (event.ctrlKey || event.metaKey)) return;
      if (!withModifier && (isTyping(event.target) || document.querySelector("[role=dialog][data-modal]")))
        return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [shortcut, active]);
}
