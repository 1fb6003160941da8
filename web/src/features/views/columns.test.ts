import { describe, expect, it } from "vitest";
import type { Column } from "@/components/DataTable";
import { shownOf } from "./columns";

const columns = ["name", "group", "town", "menu"].map(
  (id): Column<unknown> => ({ id, header: id, cell: () => id }),
);
const ids = (said: unknown) => shownOf(columns, said).map((one) => one.id);

describe("the columns that an address names", () => {
  it("stand in their own order beside what is always there", () => {
    expect(ids("town")).toEqual(["name", "town", "menu"]);
    expect(ids("town~group")).toEqual(["name", "group", "town", "menu"]);
  });

  it("are all where it names none, or none that there is", () => {
    for (const said of [undefined, "", "nonsense", 7, "menu~name"]) {
      expect(ids(said)).toEqual(["name", "group", "town", "menu"]);
    }
  });
});
