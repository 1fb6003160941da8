import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

// The portal is for slow lines: its script, with everything that it loads at once, stays small.
const LIMIT = 90_000;
const html = readFileSync("dist/portal.html", "utf8");
const scripts = [...html.matchAll(/(?:src|href)="\/((?:assets\/)?[^"]+\.js)"/g)].map((found) => found[1]);
const size = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(`dist/${path}`)).length, 0);
console.log(`portal: ${(size / 1000).toFixed(1)} kB of script, compressed (limit ${LIMIT / 1000})`);
if (size > LIMIT) process.exit(1);
