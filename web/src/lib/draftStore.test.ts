import { describe, expect, it, vi } from "vitest";
import { draftKey, dropAllDrafts, keepDraft, readDraft, watchOtherTabs } from "./draftStore";

const KEY = draftKey("brandt@duesseldorf.example", "duesseldorf", "c1");
const DAY = 86_400_000;

describe("a draft on this device", () => {
  it("is there again after the panel was closed", () => {
    keepDraft(KEY, { note: "mitten im Satz" });
    expect(readDraft<{ note: string }>(KEY)?.value.note).toBe("mitten im Satz");
  });

  it("is forgotten after a week", () => {
    keepDraft(KEY, { note: "alt" }, 0);
    expect(readDraft(KEY, 8 * DAY)).toBeNull();
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it("leaves the device when somebody signs out", () => {
    keepDraft(KEY, { note: "x" });
    localStorage.setItem("hafen.theme", "dark");
    dropAllDrafts();
    expect(readDraft(KEY)).toBeNull();
    expect(localStorage.getItem("hafen.theme")).toBe("dark");
  });

  it("warns when another tab writes to the same one", () => {
    const warn = vi.fn();
    const stop = watchOtherTabs(KEY, warn);
    window.dispatchEvent(new StorageEvent("storage", { key: KEY, newValue: "{}" }));
    window.dispatchEvent(new StorageEvent("storage", { key: "something else", newValue: "{}" }));
    stop();
    expect(warn).toHaveBeenCalledTimes(1);
  });
});
