import { expect, it } from "vitest";
import { calendarFields, calendarValues } from "./calendarForm";

const row = { firstDay: "2026-12-24", lastDay: "", opensAt: "", shutsAt: "", note: "" };

it("keeps an exception of one day in one day, and shut where no time is given", () => {
  const values = { ...calendarValues(undefined, ["de"]), otherwise: [row] };

  expect(calendarFields(values).otherwise).toEqual([
    { firstDay: "2026-12-24", lastDay: "2026-12-24", hours: [], note: null },
  ]);
});

it("puts several pieces of a day together and takes them apart again", () => {
  const morning = { ...row, opensAt: "09:00", shutsAt: "11:00" };
  const evening = { ...row, opensAt: "16:00", shutsAt: "18:00" };
  const fields = calendarFields({ ...calendarValues(undefined, ["de"]), otherwise: [morning, evening] });

  expect(fields.otherwise).toHaveLength(1);
  const stored = { ...fields, id: "1", version: 0 } as never;
  expect(calendarFields(calendarValues(stored, []))).toEqual(fields);
});

it("gives an office no account", () => {
  const values = { ...calendarValues(undefined, ["de"]), kind: "OFFICE" as const, accountId: "a1" };

  expect(calendarFields(values).accountId).toBeNull();
});
