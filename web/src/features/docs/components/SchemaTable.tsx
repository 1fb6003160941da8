import { useText } from "@/lib/text/useText";
import { type Document, limitsOf, resolve, type Schema, typeOf } from "../openapi";

const DEEPEST = 3;

/** The members of an object, with what each may hold; objects inside open below. */
export function SchemaTable({
  document,
  schema,
  depth = 0,
}: {
  document: Document;
  schema: Schema | undefined;
  depth?: number;
}) {
  const text = useText();
  const target = resolve(document, schema);
  const list = target.items ? resolve(document, target.items) : target;
  const properties = list.properties ?? {};
  if (Object.keys(properties).length === 0) {
    return <p className="muted">{typeOf(document, schema)}</p>;
  }
  return (
    <ul className="fields">
      {Object.entries(properties).map(([name, property]) => {
        const value = resolve(document, property);
        const inner = value.items ? resolve(document, value.items) : value;
        const nested = depth < DEEPEST && Object.keys(inner.properties ?? {}).length > 0;
        return (
          <li key={name}>
            <code>{name}</code>
            <span className="muted">{typeOf(document, property)}</span>
            <span className="muted">{list.required?.includes(name) && text("docs.required")}</span>
            <span>
              {property.description ?? value.description}{" "}
              {value.enum && <code>{value.enum.join(" · ")}</code>} {limitsOf(value)}
            </span>
            {nested && (
              <details>
                <summary>{text("docs.members", { name })}</summary>
                <SchemaTable document={document} schema={property} depth={depth + 1} />
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
