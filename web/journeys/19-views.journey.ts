import { expect, it } from "vitest";
import { accessibilityOf, signIn, withBrowser } from "./support/browser";

withBrowser();

const KATRIN = "brandt@duesseldorf.example";
const JONAS = "weber@duesseldorf.example";

it("one colleague shares how she looks at a list, another one's list opens with it", async () => {
  const stamp = `${Date.now() % 1_000_000}`;
  const name = `Pflege ${stamp}`;
  const katrin = await signIn(KATRIN, "/r/duesseldorf/clients");
  await katrin.getByLabel("Zielgruppe").selectOption("NURSE");
  await katrin.getByLabel("Name suchen").fill(`n${stamp}`); // no run saves what another one did
  await katrin.waitForURL(new RegExp(`q=n${stamp}`));
  await katrin.waitForLoadState("networkidle");
  await katrin.getByRole("button", { name: /Ansichten dieser Liste/ }).click();
  await katrin.getByRole("menuitem", { name: "Diese Ansicht speichern" }).click();
  const saving = katrin.getByRole("dialog");
  await saving.getByLabel("Name der Ansicht").fill(name);
  await saving.getByLabel("Für das ganze Team").check();
  expect(await accessibilityOf(katrin)).toEqual([]);
  await saving.getByRole("button", { name: "Ansicht speichern" }).click();
  await saving.waitFor({ state: "detached" });

  const jonas = await signIn(JONAS, "/r/duesseldorf/clients");
  await jonas.getByRole("button", { name: /Ansichten dieser Liste/ }).click();
  await jonas.getByRole("menuitem", { name: `${name} · Katrin Brandt` }).waitFor();
  await jonas.getByRole("menuitem", { name: "Ansichten ordnen" }).click();
  const arranging = jonas.getByRole("dialog");
  await arranging.getByLabel(`Liste öffnet damit: ${name}`).check();
  expect(await arranging.getByRole("button", { name: `Ansicht „${name}“ entfernen` }).count()).toBe(0);
  expect(await accessibilityOf(jonas)).toEqual([]);
  await jonas.waitForLoadState("networkidle");
  await jonas.keyboard.press("Escape");
  await arranging.waitFor({ state: "detached" });

  await jonas.getByRole("link", { name: "Heute", exact: true }).click();
  await jonas.getByRole("link", { name: "Ratsuchende", exact: true }).click();
  await jonas.waitForURL(
    (url) => url.search.includes("targetGroup=NURSE") && url.search.includes(`q=n${stamp}`),
  );
  await jonas.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await jonas.getByRole("menuitem", { name: "Ganze Liste" }).click();
  await jonas.waitForURL((url) => url.search === "");

  await katrin.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await katrin.getByRole("menuitem", { name: "Ansichten ordnen" }).click();
  await katrin.getByRole("button", { name: `Ansicht „${name}“ entfernen` }).click();
  await katrin.getByText(`Ansicht „${name}“ entfernt`).waitFor();
  await jonas.goto("/r/duesseldorf/clients");
  await jonas.getByRole("heading", { level: 1, name: "Ratsuchende" }).waitFor();
  await jonas.getByRole("button", { name: /^Ansichten/ }).click();
  expect(await jonas.getByRole("menuitem", { name: new RegExp(name) }).count()).toBe(0);
  expect(new URL(jonas.url()).search).toBe("");
  await katrin.context().close();
  await jonas.context().close();
});

it("a case is found by the words of its title, however they are written", async () => {
  const katrin = await signIn(KATRIN, "/r/duesseldorf/clients/new");
  const word = `Ärztekammer${Date.now() % 1_000_000}`;
  await katrin.getByLabel("Vorname").fill("Minh");
  await katrin.getByLabel("Familienname").fill(`Suche${Date.now() % 1_000_000}`);
  await katrin.getByRole("button", { name: "Person speichern" }).click();
  await katrin.getByRole("button", { name: "Fall eröffnen" }).click();
  await katrin.getByRole("dialog").getByLabel("Worum es geht").fill(`Antrag bei der ${word}`);
  await katrin.getByRole("dialog").getByRole("button", { name: "Fall eröffnen" }).click();
  await katrin.getByRole("heading", { level: 1, name: `Antrag bei der ${word}` }).waitFor();

  await katrin.goto("/r/duesseldorf");
  await katrin.getByRole("heading", { level: 1 }).first().waitFor();
  await katrin.keyboard.press("/");
  await katrin.keyboard.type(word.replace("Ärzte", "aerzte").toLowerCase());
  await katrin
    .locator(".palette")
    .getByRole("option", { name: new RegExp(word) })
    .waitFor();
  await katrin.keyboard.press("Enter");
  await katrin.getByRole("heading", { level: 1, name: `Antrag bei der ${word}` }).waitFor();
  await katrin.context().close();
});
