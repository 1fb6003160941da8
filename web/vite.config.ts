/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import rtl from "postcss-rtlcss";
import { defineConfig } from "vite";
import { kernSubset } from "./scripts/kern-subset";
import { mockServer } from "./scripts/mock-server";

/** Two bundles: the desk (index.html) for people who work here, the portal for the public. */
export default defineConfig(({ mode }) => ({
  plugins: [react(), mockServer({ active: mode !== "backend" })],
  resolve: {
    alias: {
      "@": new URL("./src", import.meta.url).pathname,
      "@indicators": new URL("../reporting-service/src/main/resources/indicator", import.meta.url).pathname,
      "@codes": new URL("../common-model/src/main/resources/de/hafen/vocabulary", import.meta.url).pathname,
    },
  },
  css: { postcss: { plugins: [kernSubset(), rtl()] } },
  html: { cspNonce: "%CSP_NONCE%" },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { desk: "index.html", portal: "portal.html" } },
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy:
      mode === "backend"
        ? Object.fromEntries(
            ["/api", "/auth", "/login", "/logout", "/oauth2"].map((path) => [
              path,
              process.env["HAFEN_URL"] ?? "http://localhost:8080",
            ]),
          )
        : undefined,
  },
  test: {
    environment: "jsdom",
    // its creation is most of a run: once for each worker, and still each file alone
    pool: "vmThreads",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    css: false,
    reporters: ["default", ["junit", { outputFile: "target/unit-reports/TEST-unit.xml" }]],
  },
}));
