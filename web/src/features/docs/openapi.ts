/** As much of OpenAPI 3.1 as a reader needs. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  additionalProperties?: Schema | boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content?: Record<string, { schema?: Schema }> };
  responses?: Record<string, { description?: string; content?: Record<string, { schema?: Schema }> }>;
}

export interface Document {
  openapi: string;
  info: { title: string; version?: string; description?: string };
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

export interface Entry {
  method: string;
  path: string;
  operation: Operation;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

/** Operations by tag, in alphabetical order; without what is only for services among themselves. */
export function byTag(document: Document): [string, Entry[]][] {
  const groups = new Map<string, Entry[]>();
  for (const [path, item] of Object.entries(document.paths).sort(([a], [b]) => a.localeCompare(b))) {
    if (path.startsWith("/internal")) continue;
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      // "client-import-controller" where a service has named its class only
      const tag = (operation.tags?.[0] ?? "api").replace(/-controller$/, "").replaceAll("-", " ");
      groups.set(tag, [...(groups.get(tag) ?? []), { method, path, operation }]);
    }
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

export function nameOf(schema: Schema): string | undefined {
  return schema.$ref?.split("/").at(-1);
}

/** The schema that a reference means. */
export function resolve(document: Document, schema: Schema | undefined): Schema {
  if (!schema) return {};
  const name = nameOf(schema);
  return name ? (document.components?.schemas?.[name] ?? {}) : schema;
}

/** The type in a word or two: `string (uuid)`, `list of Client`. */
export function typeOf(document: Document, schema: Schema | undefined): string {
  if (!schema) return "";
  const name = nameOf(schema);
  const target = resolve(document, schema);
  if (target.type === "array" || target.items) return `[ ${typeOf(document, target.items)} ]`;
  const several = target.oneOf ?? target.anyOf;
  if (several) return several.map((one) => typeOf(document, one)).join(" | ");
  const type = Array.isArray(target.type) ? target.type.join(" | ") : target.type;
  if (name && (target.properties || !type)) return name;
  return target.format ? `${type} (${target.format})` : (type ?? "");
}

/** Rules that a value must keep, in short. */
export function limitsOf(schema: Schema): string {
  const parts: string[] = [];
  if (schema.minLength !== undefined || schema.maxLength !== undefined) {
    parts.push(`${schema.minLength ?? 0}–${schema.maxLength ?? "∞"}`);
  }
  if (schema.minimum !== undefined || schema.maximum !== undefined) {
    parts.push(`${schema.minimum ?? "−∞"} … ${schema.maximum ?? "∞"}`);
  }
  if (schema.pattern) parts.push(schema.pattern);
  return parts.join(", ");
}
