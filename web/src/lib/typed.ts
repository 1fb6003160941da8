import { useSyncExternalStore } from "react";

/** Where somebody types something that is not saved yet; the panel keeps a draft of its own. */
const FORMS = "form, .dialog-body";
const KEPT = ".panel, search";

let last: Element | null = null;
let signedOut = false;
const listeners = new Set<() => void>();

function onInput(event: Event): void {
  const field = event.target;
  if (field instanceof Element && field.closest(FORMS) && !field.closest(KEPT)) last = field;
}

function onLeave(event: Event): void {
  if (hasTyped()) event.preventDefault();
}

/** From now on nobody leaves a half-filled form unasked. */
export function watchTyping(): void {
  document.addEventListener("input", onInput, true);
  window.addEventListener("beforeunload", onLeave);
}

/** Whether a form on the screen holds something that was typed and is not saved. */
export function hasTyped(): boolean {
  return last?.isConnected ?? false;
}

/** It is saved, or given up. */
export function forgetTyped(): void {
  last = null;
}

/** Whether the panel with its draft is open, or a form holds something: then nobody is sent away. */
export function isWriting(): boolean {
  return hasTyped() || document.querySelector(".panel") !== null;
}

export function tellSignedOut(now: boolean): void {
  if (signedOut === now) return;
  signedOut = now;
  for (const listener of listeners) listener();
}

export function useSignedOut(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => signedOut,
  );
}
