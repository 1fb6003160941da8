// Makes a pgbench script of the statements that PostgreSQL logged while a consultation was recorded.
//
//   captured.js ROLE CLIENTS SCRIPT VALUES < postgresql.log
//
// SCRIPT has the statements of the last whole transaction of ROLE that inserted a consultation, and
// whatever its connection sent since the transaction before. Values that were bound stay bound: as
// variables that VALUES gives to pgbench (-D name=value, each ended by a zero byte). What a second
// consultation has of its own (ids, keys, the client, times) is new each time.
"use strict";
const { readFileSync, writeFileSync } = require("node:fs");
const { logged } = require("./log.js");
const [role, clients, scriptFile, valuesFile] = process.argv.slice(2);

/** The bound values: "Parameters: $1 = 'a''b', $2 = NULL". */
function bound({ parameters }) {
  return [...parameters.matchAll(/\$\d+ = (?:'((?:[^']|'')*)'|NULL)/g)].map(([, value]) => value?.replaceAll("''", "'") ?? null);
}

/** The last consultation: from the end of the transaction before to its own. */
function lastConsultation(statements) {
  const inserted = statements.findLastIndex((it, at) =>
    /insert into consultation/i.test(it.sql) &&
    statements.slice(at).some((later) => later.pid === it.pid && isEnd(later)));
  if (inserted < 0) throw new Error("no consultation in the log");
  const own = statements.filter((it) => it.pid === statements[inserted].pid);
  const at = own.indexOf(statements[inserted]);
  const before = own.findLastIndex((it, index) => index < at && isEnd(it));
  const end = own.findIndex((it, index) => index > at && isEnd(it));
  if (before < 0) throw new Error("only one transaction in the log: the connection was not warm");
  return own.slice(before + 1, end + 1);
}
const isEnd = ({ sql }) => /^\s*commit\b/i.test(sql);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const madeAt = (uuid) => parseInt(uuid.replaceAll("-", "").slice(0, 12), 16);
const constants = new Map();
const constant = (value) => {
  if (!constants.has(value)) constants.set(value, `v${constants.size}`);
  return `:${constants.get(value)}`;
};

/** Ids that were made for this consultation, and not for its adviser long before. */
const all = lastConsultation(logged(readFileSync(0, "utf8"), role));
const latest = Math.max(...all.flatMap(bound).filter((value) => UUID.test(value ?? "")).map(madeAt));
const isNew = (value) => UUID.test(value) && latest - madeAt(value) < 2000;

/** What stands for a bound value; new ids are ordered by time as the platform's are. */
function replacement(value) {
  if (value === null) return "null";
  if (/^00000000-0000-0000-0000-\d{12}$/.test(value)) return "lpad(:client::text, 32, '0')::uuid";
  if (isNew(value)) return "uuidv7()";
  if (isNew(value.replace(/^\{(.*)\}$/, "$1"))) return "array[uuidv7()]";
  if (/^[0-9a-f]{32}$/.test(value)) return "lpad(:chance::text, 32, '0')"; // a subject's pseudonym
  if (/^bench-.*-\d+$/.test(value)) return "(:chance::text)"; // the idempotency key
  if (/^-?\d{15,19}$/.test(value)) return ":chance"; // a record's key
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/.test(value) && !value.startsWith("2030")) return "clock_timestamp()";
  return constant(value);
}

const lines = ["\\set client random(1, " + clients + ")", "\\set chance random(1000000000000000000, 9000000000000000000)"];
const text = (it) => {
  const values = bound(it);
  const sql = it.sql.trim().replace(/;$/, "").replace(/\s+/g, " ");
  return `${sql.replace(/\$(\d+)/g, (_, number) => replacement(values[number - 1]))};`;
};
// The driver sends BEGIN together with what comes next: one statement, or the three that take a key.
let batch = [];
for (const [at, it] of all.entries()) {
  batch.push(text(it));
  const more = /^\s*begin\b/i.test(it.sql) || (/lock_timeout/.test(batch[1]) && !/to default/.test(it.sql));
  if (more && at < all.length - 1) continue;
  lines.push(...(batch.length > 1 ? ["\\startpipeline", ...batch, "\\endpipeline"] : batch));
  batch = [];
}
writeFileSync(scriptFile, `${lines.join("\n")}\n`);
writeFileSync(valuesFile, [...constants].map(([value, name]) => `-D${name}=${value}\0`).join(""));
