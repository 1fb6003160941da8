import { describe, expect, inject, it } from "vitest";
import { signIn, visitor, withBrowser } from "./support/browser";

withBrowser();

describe("the walls between regions", () => {
  it("let nobody see another region's people, whatever address they type", async () => {
    const page = await signIn("weber@duesseldorf.example", "/r/duesseldorf");
    for (const feature of [
      "clients",
      "employers",
      "consultations",
      "events",
      "figures",
      "staff",
      "settings",
    ]) {
      const answer = await page.request.get(`/api/regions/aachen/${feature}`);
      expect(answer.status(), feature).toBe(403);
      expect((await answer.json()).type).toMatch(/^\/problems\//);
    }
    await page.goto("/r/aachen");
    await expect.poll(() => page.getByRole("main").innerText()).not.toContain("Nachfassen");
    await page.context().close();
  });

  it("let an analyst compare regions and open none of them", async () => {
    const page = await signIn("sander@hafen.example", "/comparison");
    const compared = await page.request.get("/api/comparison?indicator=consultations&by=quarter");
    expect(compared.status()).toBe(200);
    const { regions } = await compared.json();
    expect(regions.map((one: { key: string }) => one.key)).toEqual(
      expect.arrayContaining(["duesseldorf", "aachen", "duisburg"]),
    );
    for (const region of ["duesseldorf", "aachen", "duisburg"]) {
      expect((await page.request.get(`/api/regions/${region}/clients`)).status()).toBe(403);
    }
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByRole("table").first().waitFor();
    await page.context().close();
  });

  it("let a platform administrator run regions and read no person", async () => {
    const page = await signIn("vogt@hafen.example", "/platform");
    for (const feature of ["clients", "consultations", "search?q=me"]) {
      expect((await page.request.get(`/api/regions/duesseldorf/${feature}`)).status(), feature).toBe(403);
    }
    await page.context().close();
  });

  it("keep what is inside away from the entrance", async () => {
    const context = await visitor();
    for (const path of [
      "/internal/regions/aachen",
      "/actuator",
      "/actuator/env",
      "/v3/api-docs",
      "/api/../internal/regions/aachen",
      "/api/regions/aachen/%2e%2e/%2e%2e/%2e%2e/actuator/health",
    ]) {
      const answer = await context.request.get(inject("url") + path);
      expect(answer.headers()["content-type"] ?? "", path).not.toContain("application/vnd.spring-boot");
      expect(await answer.text(), path).not.toMatch(/"status":"UP"|schemaVersion|"openapi"/);
    }
    expect((await context.request.get("/api/account")).status()).toBe(401);
    await context.close();
  });
});
