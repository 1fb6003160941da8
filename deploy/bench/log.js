// Reads what PostgreSQL logged with log_statement = 'all' and log_line_prefix = '%m [%p] %u '.
"use strict";

/** The role's statements in the order of the log, with their parameters and their connection's pid. */
function logged(text, role) {
  const statements = [];
  let open = null;
  for (const line of text.split("\n")) {
    const head = /^\d{4}-\d\d-\d\d [\d:.]+ UTC \[(\d+)\] (\S*) (\w+): {2}(.*)$/.exec(line);
    if (!head) {
      if (open && line.startsWith("\t")) open[open.into] += `\n${line.slice(1)}`;
      continue;
    }
    const [, pid, user, kind, words] = head;
    if (user !== role) {
      open = null;
    } else if (kind === "DETAIL" && open?.pid === pid) {
      open.parameters = words;
      open.into = "parameters";
    } else if (kind === "LOG") {
      const sql = /^(?:statement|execute [^:]+): ([^]*)$/.exec(words);
      open = sql && { pid, sql: sql[1], parameters: "", into: "sql" };
      if (open) statements.push(open);
    } else {
      open = null;
    }
  }
  return statements;
}

module.exports = { logged };
