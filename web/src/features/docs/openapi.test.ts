import { describe, expect, it } from "vitest";
import { byTag, type Document, typeOf } from "./openapi";

const document: Document = {
  openapi: "3.1.0",
  info: { title: "case" },
  paths: {
    "/internal/regions": { get: { tags: ["internal"] } },
    "/api/regions/{region}/clients": { post: { tags: ["clients"] }, get: { tags: ["clients"] } },
  },
  components: {
    schemas: { Client: { type: "object", properties: { id: { type: "string", format: "uuid" } } } },
  },
};

describe("an API document", () => {
  it("is read by tag, without what services say among themselves", () => {
    const [[tag, entries] = ["", []]] = byTag(document);
    expect(tag).toBe("clients");
    expect(entries.map((entry) => entry.method)).toEqual(["get", "post"]);
  });

  it("names types by what they hold", () => {
    expect(typeOf(document, { type: "array", items: { $ref: "#/components/schemas/Client" } })).toBe(
      "[ Client ]",
    );
    expect(typeOf(document, { type: "string", format: "date" })).toBe("string (date)");
  });
});
