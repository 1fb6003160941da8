import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RoomProblem } from "./room";
import { usePolled } from "./usePolled";

const EVERY = 1_000;
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const wake = () => window.dispatchEvent(new Event("online"));

describe("a screen that asks again and again", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("asks at its pace, however often it wakes up while it waits for an answer", async () => {
    const get = vi.fn(() => new Promise<string>((answer) => setTimeout(() => answer("here"), 500)));
    const { result, unmount } = renderHook(() => usePolled(get, EVERY));
    for (let i = 0; i < 5; i++) wake();
    await pass(600);
    expect(result.current.value).toBe("here");
    get.mockClear();

    await pass(15_000);
    expect(get).toHaveBeenCalledTimes(10);

    unmount();
    get.mockClear();
    await pass(15_000);
    expect(get).not.toHaveBeenCalled();
  });

  it("keeps what it knows while nobody answers, and says so", async () => {
    let down = false;
    const get = () => (down ? Promise.reject(new Error("no line")) : Promise.resolve("here"));
    const { result } = renderHook(() => usePolled(get, EVERY));
    await pass(10);
    down = true;
    await pass(2_500);
    expect(result.current).toMatchObject({ value: "here", refused: false });
    expect(result.current.failed).toBeGreaterThan(1);
    down = false;
    wake();
    await pass(10);
    expect(result.current).toMatchObject({ value: "here", failed: 0 });
  });

  it("shows nothing any more where its address is not good", async () => {
    const get = () => Promise.reject(new RoomProblem(403));
    const { result } = renderHook(() => usePolled(get, EVERY));
    await pass(10);
    expect(result.current).toMatchObject({ value: null, refused: true });
  });
});
