import { describe, expect, it } from "vitest";
import { moved, officesOf } from "./api/triage";
import { forWhom, queryOf } from "./filters";

describe("rules of triage", () => {
  it("move one place, and not beyond the ends", () => {
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
    expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
  });

  it("name offices, each once", () => {
    const rule = (office: string | null) => ({
      rule: { name: "x", topics: [], languages: [], targetGroups: [], office },
      passedOver: false,
    });
    const items = [rule("Empfang"), rule(null), rule("Anerkennung"), rule("Empfang")];
    expect(officesOf({ version: 1, colleagues: [], items })).toEqual(["Anerkennung", "Empfang"]);
    expect(officesOf(undefined)).toEqual([]);
  });
});

describe("whose enquiries are shown", () => {
  it("is the caller's, nobody's, an office's or all", () => {
    expect(forWhom({ assignee: "a1" })).toBe("mine");
    expect(forWhom({ untaken: "true" })).toBe("nobody");
    expect(forWhom({ office: "Empfang" })).toBe("office:Empfang");
    expect(forWhom({})).toBe("");
  });

  it("is asked of the service, who waits longest first", () => {
    expect(queryOf({ untaken: "true" })).toEqual({ untaken: "true", open: true, sort: "OLDEST" });
  });
});
