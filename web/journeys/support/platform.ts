import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    url: string;
    password: string;
    mailbox: string;
  }
}

const TREE = new URL("../../..", import.meta.url).pathname;
const PORTS_IN_A_ROW = 20;

/**
 * Starts a platform of its own with the sample in it, and leaves nothing behind; HAFEN_JOURNEYS_ON takes
 * the one of this HAFEN_HOME that is running already.
 */
export default async function setup({ provide }: TestProject) {
  if (process.env["HAFEN_JOURNEYS_ON"] === "running") {
    provideFrom(await hafen(process.env, "up"), provide);
    return undefined;
  }
  const home = mkdtempSync(join(tmpdir(), "hafen-journeys-"));
  const env = { ...process.env, HAFEN_HOME: home, HAFEN_PORT: String(await freePort()) };
  provideFrom(await hafen(env, "up"), provide);
  await hafen(env, "demo");
  return async () => {
    await hafen(env, "down");
    rmSync(home, { recursive: true, force: true });
  };
}

function provideFrom(words: string, provide: TestProject["provide"]): void {
  provide("url", found(words, /Platform\s+(\S+)/));
  provide("password", found(words, /password\s+(\S+)/));
  provide("mailbox", found(words, /Mailbox\s+(\S+)/));
}

function found(words: string, pattern: RegExp): string {
  const value = pattern.exec(words)?.[1];
  if (!value) throw new Error(`./hafen up did not say ${pattern}:\n${words}`);
  return value;
}

function hafen(env: NodeJS.ProcessEnv, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // a front end that is built here is the one of production, whatever the test runner says
    const { NODE_ENV: _, ...own } = env;
    const child = spawn(join(TREE, "hafen"), [command], { cwd: TREE, env: own });
    let words = "";
    const keep = (chunk: Buffer) => {
      words += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve(words) : reject(new Error(`./hafen ${command} ended with ${code}:\n${words}`)),
    );
  });
}

/** A port with free ones after it: the launcher gives those to the services. */
async function freePort(): Promise<number> {
  for (let port = 18_080; port < 28_000; port += PORTS_IN_A_ROW) {
    const row = Array.from({ length: PORTS_IN_A_ROW }, (_, index) => port + index);
    if ((await Promise.all(row.map(isFree))).every(Boolean)) return port;
  }
  throw new Error("no free ports");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
