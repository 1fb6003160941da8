import { defineConfig } from "vitest/config";

/** Journeys: a real browser, the real platform with its sample, one after the other. */
export default defineConfig({
  test: {
    environment: "node",
    include: process.env["PICTURES"] ? ["journeys/readme.shots.ts"] : ["journeys/*.journey.ts"],
    globalSetup: "journeys/support/platform.ts",
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", ["junit", { outputFile: "target/journey-reports/TEST-journeys.xml" }]],
  },
});
