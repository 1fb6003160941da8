import { expect, it } from "vitest";
import { exportAddress } from "./exportAddress";

it("asks for the same rows as the list, in the language of the desk", () => {
  const filters = { from: "2026-01-01", to: undefined, topic: "WORK", channel: "" };

  expect(exportAddress("/api/regions/aachen/consultations/export", filters, "xlsx", "de")).toBe(
    "/api/regions/aachen/consultations/export?from=2026-01-01&topic=WORK&format=xlsx&language=de",
  );
});
