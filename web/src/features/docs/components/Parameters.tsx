import { useText } from "@/lib/text/useText";
import { type Document, limitsOf, type Parameter, resolve, typeOf } from "../openapi";

export function Parameters({ document, parameters }: { document: Document; parameters: Parameter[] }) {
  const text = useText();
  if (parameters.length === 0) return null;
  return (
    <section>
      <h3>{text("docs.parameters")}</h3>
      <ul className="fields">
        {parameters.map((one) => {
          const schema = resolve(document, one.schema);
          return (
            <li key={one.in + one.name}>
              <code>{one.name}</code>
              <span className="muted">{typeOf(document, one.schema)}</span>
              <span className="muted">
                {text.or(`docs.in.${one.in}`, one.in)}
                {one.required && `, ${text("docs.required")}`}
              </span>
              <span>
                {one.description}
                {schema.enum && <code>{schema.enum.join(" · ")}</code>} {limitsOf(schema)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
