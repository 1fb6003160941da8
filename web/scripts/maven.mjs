import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// What Maven calls: npm ci and npm run build, each only when what it reads has changed.
const INPUTS = [
  ...["case", "events", "reporting", "tenant"].map((service) => `../${service}-service/openapi.json`),
  "index.html",
  "package-lock.json",
  "package.json",
  "portal.html",
  "public",
  "scripts",
  "src",
  "tsconfig.json",
  "vite.config.ts",
  "../common-model/src/main/resources",
  "../reporting-service/src/main/resources/indicator",
];

function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(files)) hash.update(path).update(readFileSync(path));
  return hash.digest("hex");
}

function npm(...args) {
  const done = spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
  if (done.error) throw new Error("npm was not found: the front end needs Node 20 or later, or -Dskip.web");
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function once(stampFile, stamp, work) {
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return false;
  work();
  writeFileSync(stampFile, stamp);
  return true;
}

if (Number(process.versions.node.split(".")[0]) < 20)
  throw new Error("The front end needs Node 20 or later.");
once("node_modules/.hafen-stamp", fingerprint(["package-lock.json"]), () => {
  npm("ci", "--no-audit", "--no-fund");
});

if (process.argv[2] === "test") {
  npm("test");
} else {
  const built = once("dist/.stamp", fingerprint(INPUTS), () => {
    rmSync("dist", { recursive: true, force: true });
    npm("run", "build");
    mkdirSync("dist", { recursive: true });
  });
  if (!built) console.log("The front end is built and unchanged.");
}
