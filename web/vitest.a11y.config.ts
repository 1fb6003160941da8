import { defineConfig } from "vitest/config";

/** Every page in a real browser on invented data, under the gateway's Content-Security-Policy. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["journeys/a11y.pages.ts"],
    // tabs of one browser: as many as keep two cores busy while pages settle
    maxConcurrency: 5,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    reporters: ["default", ["junit", { outputFile: "target/page-reports/TEST-pages.xml" }]],
  },
});
