import { describe, expect, it } from "vitest";
import { fieldOf, problemOf } from "./problem";

describe("a problem", () => {
  it("is known by its type and carries what is wrong with single parts", async () => {
    const problem = await problemOf(
      Response.json(
        { type: "/problems/stale-version", title: "changed", status: 412, reference: "7F3A", errors: [] },
        { status: 412 },
      ),
    );
    expect(problem.slug).toBe("stale-version");
    expect(problem.stale).toBe(true);
    expect(problem.reference).toBe("7F3A");
  });

  it("is also made of an answer that a proxy gave in HTML", async () => {
    const problem = await problemOf(new Response("<h1>Bad gateway</h1>", { status: 502 }));
    expect(problem.status).toBe(502);
    expect(problem.type).toBe("about:blank");
  });

  it("points to the field of a form", () => {
    expect(fieldOf("/contacts/0/email")).toBe("contacts.0.email");
    expect(fieldOf("?from")).toBe("from");
  });
});
