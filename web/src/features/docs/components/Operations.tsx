import "@/components/card.css";
import { EmptyState } from "@/components/States";
import { useText } from "@/lib/text/useText";
import { byTag, type Document, type Entry } from "../openapi";
import { Parameters } from "./Parameters";
import { SchemaTable } from "./SchemaTable";

function matches(entry: Entry, wanted: string): boolean {
  const { method, path, operation } = entry;
  return `${method} ${path} ${operation.summary ?? ""} ${operation.operationId ?? ""}`
    .toLowerCase()
    .includes(wanted);
}

export function Operations({ document, wanted }: { document: Document; wanted: string }) {
  const text = useText();
  const groups = byTag(document)
    .map(([tag, entries]) => [tag, entries.filter((entry) => matches(entry, wanted))] as const)
    .filter(([, entries]) => entries.length > 0);
  if (groups.length === 0) return <EmptyState icon="search" title={text("combo.none")} />;
  return (
    <>
      {groups.map(([tag, entries]) => (
        <section key={tag} className="docs-group" aria-labelledby={`tag-${tag}`}>
          <h2 id={`tag-${tag}`}>{tag}</h2>
          <div className="card">
            {entries.map((entry) => (
              <OperationView key={entry.method + entry.path} document={document} entry={entry} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

function OperationView({ document, entry }: { document: Document; entry: Entry }) {
  const text = useText();
  const { method, path, operation } = entry;
  const body = Object.entries(operation.requestBody?.content ?? {})[0];
  return (
    <details className="op">
      <summary>
        <span className="op-method" data-method={method}>
          {method.toUpperCase()}
        </span>
        <code className="op-path">{path}</code>
        <span className="op-summary">{operation.summary}</span>
      </summary>
      <div className="op-body">
        {operation.description && operation.description !== operation.summary && (
          <p>{operation.description}</p>
        )}
        <Parameters document={document} parameters={operation.parameters ?? []} />
        {body && (
          <section>
            <h3>
              {text("docs.body")} <span className="muted">{body[0]}</span>
            </h3>
            <SchemaTable document={document} schema={body[1].schema} />
          </section>
        )}
        <section>
          <h3>{text("docs.answers")}</h3>
          {Object.entries(operation.responses ?? {}).map(([status, answer]) => {
            const content = Object.entries(answer.content ?? {})[0];
            return (
              <div key={status} className="op-answer">
                <p>
                  <b>{status}</b> {answer.description}
                </p>
                {content?.[1].schema && <SchemaTable document={document} schema={content[1].schema} />}
              </div>
            );
          })}
        </section>
      </div>
    </details>
  );
}
