import { describe, expect, it } from "vitest";
import { filled, formats, isoDay, Refused, refusal, told } from "./booking";

describe("times on the booking pages", () => {
  it("are those of the clock in the centre, wherever somebody sits", () => {
    expect(formats("de").clock("2026-06-16T08:00:00Z")).toBe("10:00");
    expect(formats("de").clock("2026-12-16T08:00:00Z")).toBe("09:00");
    expect(formats("de").clock("2026-10-25T00:30:00Z")).toBe(formats("de").clock("2026-10-25T01:30:00Z"));
    expect(isoDay(new Date("2026-06-16T22:30:00Z"))).toBe("2026-06-17");
  });
});

describe("words on the booking pages", () => {
  const words = [
    { language: "uk", text: "Житло" },
    { language: "de", text: "Wohnen" },
  ];

  it("are in the reader's language, else in German, else in any", () => {
    expect(told(words, "uk")).toBe("Житло");
    expect(told(words, "ar")).toBe("Wohnen");
    expect(told(words.slice(0, 1), "ar")).toBe("Житло");
    expect(told([], "ar")).toBe("");
    expect(filled("bis {time} Uhr", "time", "10:00")).toBe("bis 10:00 Uhr");
  });

  it("say what can be done about a refusal, by its type only", () => {
    expect(refusal(new Refused("slot-taken"))).toBe("book.taken");
    expect(refusal(new Refused("too-many-reservations"))).toBe("book.many");
    expect(refusal(new Refused("offer-gone"))).toBe("earlier.gone");
    expect(refusal(new Refused("anything else"))).toBe("book.failed");
    expect(refusal(new TypeError("no network"))).toBe("book.failed");
  });
});
