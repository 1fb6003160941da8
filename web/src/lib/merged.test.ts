import { expect, it } from "vitest";
import { merged } from "./merged";

const before = { phone: "", callName: "", languages: ["de"] };

it("keeps what others stored in fields that were not changed here", () => {
  const typed = { ...before, callName: "Bibi" };
  const theirs = { ...before, phone: "0211 99" };

  expect(merged(before, typed, theirs)).toEqual({ phone: "0211 99", callName: "Bibi", languages: ["de"] });
});

it("takes what was typed where both changed the same field", () => {
  const typed = { ...before, languages: ["de", "tr"] };
  const theirs = { ...before, languages: ["de", "en"] };

  expect(merged(before, typed, theirs).languages).toEqual(["de", "tr"]);
});

it("takes that something was emptied here", () => {
  expect(merged({ phone: "1" }, { phone: "" }, { phone: "1" })).toEqual({ phone: "" });
});
