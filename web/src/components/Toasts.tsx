import { useEffect, useSyncExternalStore } from "react";
import { useText } from "@/lib/text/useText";
import { Button, IconButton } from "./Button";
import { Icon } from "./Icon";
import "./toasts.css";

interface Toast {
  id: number;
  words: string;
  tone: "success" | "danger";
  undo?: (() => void) | undefined;
}

let toasts: Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function change(to: Toast[]): void {
  toasts = to;
  for (const listener of listeners) listener();
}

/** Says what was done, and offers to undo it where that is possible. */
export function toast(words: string, options: { undo?: () => void; tone?: Toast["tone"] } = {}): void {
  change([...toasts.slice(-2), { id: next++, words, tone: options.tone ?? "success", undo: options.undo }]);
}

export function dismissToast(id: number): void {
  change(toasts.filter((one) => one.id !== id));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Stands once, in the shell. Read out politely; goes by itself unless something can be undone soon. */
export function Toasts() {
  const shown = useSyncExternalStore(
    subscribe,
    () => toasts,
    () => toasts,
  );
  return (
    <section className="toasts" role="status" aria-live="polite">
      {shown.map((one) => (
        <ToastLine key={one.id} toast={one} />
      ))}
    </section>
  );
}

function ToastLine({ toast: { id, words, tone, undo } }: { toast: Toast }) {
  const text = useText();
  useEffect(() => {
    const timer = setTimeout(() => dismissToast(id), undo ? 12_000 : 6_000);
    return () => clearTimeout(timer);
  }, [id, undo]);
  return (
    <div className="toast" data-tone={tone}>
      <Icon name={tone === "success" ? "check" : "alert"} />
      <span>{words}</span>
      {undo && (
        <Button
          kind="tertiary"
          onClick={() => {
            undo();
            dismissToast(id);
          }}
        >
          {text("action.undo")}
        </Button>
      )}
      <IconButton icon="close" label={text("action.close")} onClick={() => dismissToast(id)} />
    </div>
  );
}
