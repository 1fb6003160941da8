import { describe, expect, it } from "vitest";
import { tidy } from "./useFilters";

describe("filters in the address", () => {
  it("leave out what is empty, so the same view has one address", () => {
    expect(tidy({ q: "", topic: undefined, from: null, channel: "PHONE", tags: [] })).toEqual({
      channel: "PHONE",
    });
  });
});
