import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "vite";
import { handle } from "../src/testing/mock/server";

const DESK = /^\/(r|platform|comparison|account|desk|docs|showcase)(\/|$|\?)/;

/** The gateway's policy, so that a page that breaks it breaks here first. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join("; ");
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === "string") headers.set(name, value);
  }
  const bare = request.method === "GET" || request.method === "HEAD";
  const answered = await handle(
    new Request(`http://localhost${request.url}`, {
      method: request.method ?? "GET",
      headers,
      ...(bare ? {} : { body: new Uint8Array(Buffer.concat(chunks)) }),
    }),
  );
  response.statusCode = answered.status;
  answered.headers.forEach((value, name) => {
    response.setHeader(name, value);
  });
  if (!answered.body) {
    response.end();
    return;
  }
  const reader = answered.body.getReader();
  request.on("close", () => void reader.cancel().catch(() => undefined));
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    response.write(value);
  }
  response.end();
}

/** Invented data in memory behind `/api`, so that every page can be looked at without a back end. */
export function mockServer({ active }: { active: boolean }): Plugin {
  const isApi = (url: string) => /^\/(api|login|logout)(\/|$|\?)/.test(url);
  return {
    name: "hafen-mock-server",
    configureServer(server) {
      if (!active) return;
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? "/";
        if (isApi(url)) return void answer(request, response).catch(next);
        if (DESK.test(url)) request.url = "/index.html";
        else if (/^\/(p\/|\?|$)/.test(url)) request.url = "/portal.html";
        next();
      });
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? "/";
        if (active && isApi(url)) return void answer(request, response).catch(next);
        const page = DESK.test(url) ? "index" : /^\/(p\/|\?|$)/.test(url) ? "portal" : null;
        if (!page) return next();
        readFile(`dist/${page}.html`, "utf8").then((html) => {
          const nonce = randomBytes(16).toString("base64");
          response.setHeader("Content-Security-Policy", policy(nonce));
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(html.replaceAll("%CSP_NONCE%", nonce));
        }, next);
      });
    },
  };
}
