// Used by the benchmarks that are node programs: a stack of their own, and a way into it.
"use strict";
const { execFileSync } = require("node:child_process");
const { randomUUID } = require("node:crypto");
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

const tree = join(__dirname, "../..");

/** What the words say behind the pattern. */
function found(words, pattern) {
  const value = pattern.exec(words)?.[1];
  if (!value) throw new Error(`no ${pattern} in:\n${words}`);
  return value;
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Starts a platform in a temporary folder, measures, and takes both away. */
async function withStack(measure) {
  const work = mkdtempSync(join(tmpdir(), "hafen-bench-"));
  const port = Number(process.env.HAFEN_PORT ?? 19180);
  const home = join(work, "home");
  const env = { ...process.env, HAFEN_HOME: home, HAFEN_PORT: String(port) };
  for (const given of ["PG_URL", "REDIS_URL", "SMTP_URL", "OIDC_ISSUER"]) delete env[`HAFEN_${given}`];
  const hafen = (...words) => execFileSync(join(tree, "hafen"), words, { cwd: tree, env, encoding: "utf8" });
  try {
    const words = hafen("up");
    const url = found(words, /Platform\s+(\S+)/).replace(/\/$/, "");
    await measure({ url, port, home, password: found(words, /password\s+(\S+)/) });
  } catch (failed) {
    console.error(failed);
    process.exitCode = 1;
  } finally {
    hafen("down");
    rmSync(work, { recursive: true, force: true });
  }
}

/** Signs in as a browser does, and answers with what the API wants of one: (method, path, body). */
async function signIn(url, email, password) {
  const cookies = new Map();
  const go = async (address, init = {}) => {
    const headers = { ...init.headers, Cookie: [...cookies].map(([k, v]) => `${k}=${v}`).join("; ") };
    const answer = await fetch(new URL(address, url), { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      cookies.set(name, value);
    }
    return answer;
  };
  const follow = async (answer) => {
    while (answer.headers.get("location")) answer = await go(answer.headers.get("location"));
    return answer;
  };
  const form = await (await follow(await go("/login?return=/"))).text();
  const hidden = Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, k, v]) => [k, v]),
  );
  await follow(await go("/auth/signin", { method: "POST", body: new URLSearchParams({ ...hidden, email, password }) }));
  return async (method, path, body) => {
    const answer = await go(path, {
      method,
      headers: {
        "Content-Type": "application/json",
        "Idempotency-Key": randomUUID(),
        "X-XSRF-TOKEN": cookies.get("XSRF-TOKEN") ?? "",
      },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}

module.exports = { found, pause, signIn, withStack };
