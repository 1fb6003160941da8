import { describe, expect, it } from "vitest";
import { remap, unmapped } from "./status";

describe("a mapping", () => {
  it("gives a field to one column only, and a column to one field only", () => {
    expect(remap({ date: 0, name: 1 }, 2, "date")).toEqual({ name: 1, date: 2 });
    expect(remap({ date: 0, name: 1 }, 1, "date")).toEqual({ date: 1 });
  });

  it("can leave a column out", () => {
    expect(remap({ date: 0, name: 1 }, 1, "")).toEqual({ date: 0 });
  });

  it("names the required fields that it lacks", () => {
    const fields = [
      { id: "date", label: "Datum", required: true },
      { id: "note", label: "Notiz", required: false },
    ];
    expect(unmapped({ fields }, {})).toEqual(["Datum"]);
    expect(unmapped({ fields }, { date: 0 })).toEqual([]);
  });
});
