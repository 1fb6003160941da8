import type { KeyboardEvent } from "react";

/** The places of a form where one stops on the way through: fields, and one stop per group. */
function stops(form: HTMLElement): HTMLElement[] {
  const all = [
    ...form.querySelectorAll<HTMLElement>("[data-step], fieldset:has(> .chips), fieldset:has(> .seg)"),
  ];
  return all.filter((one) => one.offsetParent !== null || one.tagName === "FIELDSET");
}

function focusStop(stop: HTMLElement): void {
  if (stop.tagName !== "FIELDSET") {
    stop.focus();
    return;
  }
  const inputs = [...stop.querySelectorAll<HTMLInputElement>("input")];
  (inputs.find((input) => input.checked) ?? inputs[0])?.focus();
}

/** Goes to the first stop, after what stood before it has gone away with the focus in it. */
export function startOver(): void {
  requestAnimationFrame(() => {
    const form = document.querySelector<HTMLElement>(".panel form");
    const first = form && stops(form)[0];
    if (first) focusStop(first);
  });
}

/** Arrow keys go through chips that are check boxes, as they do through radio chips. */
function walkChips(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLInputElement;
  if (target.type !== "checkbox") return;
  const step =
    event.key === "ArrowRight" || event.key === "ArrowDown" ? 1 : event.key.startsWith("Arrow") ? -1 : 0;
  if (step === 0) return;
  const chips = [...(target.closest(".chips")?.querySelectorAll<HTMLElement>("input, button") ?? [])];
  const next = chips[chips.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Enter goes on to the next stop (in the notes it starts a line); Ctrl Enter saves, with Shift for the next one. */
export function goThrough(event: KeyboardEvent<HTMLElement>, save: (next: boolean) => void): void {
  if (event.defaultPrevented) return;
  const target = event.target as HTMLElement;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    save(event.shiftKey);
    return;
  }
  walkChips(event);
  const plainEnter = event.key === "Enter" && !event.shiftKey && !event.altKey;
  if (!plainEnter || target.tagName === "TEXTAREA" || target.tagName === "BUTTON") return;
  event.preventDefault();
  const list = stops(event.currentTarget);
  const here = list.findIndex((stop) => stop === target || stop.contains(target));
  const next = list.slice(here + 1).find((stop) => !stop.contains(target));
  if (next) focusStop(next);
}
