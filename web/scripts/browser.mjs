import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { preview } from "vite";

/** Debian's chromium, or the one that HAFEN_BROWSER names; null where there is none. */
export async function openBrowser() {
  const path = [
    process.env.HAFEN_BROWSER,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ].find((one) => one && existsSync(one));
  if (!path) return null;
  return chromium.launch({
    executablePath: path,
    // the browser's own words, for example in date fields
    env: { ...process.env, LANGUAGE: "de" },
    args: [
      "--no-sandbox",
      "--lang=de-DE",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--disable-quic",
      "--font-render-hinting=none",
    ],
  });
}

/** The built front end with the mock server behind it, under the gateway's Content-Security-Policy. */
export async function servePreview() {
  const server = await preview({ preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  const address = server.httpServer.address();
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
