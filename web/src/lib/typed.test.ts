import { beforeEach, expect, it } from "vitest";
import { forgetTyped, hasTyped, isWriting, watchTyping } from "./typed";

watchTyping();

beforeEach(() => {
  document.body.innerHTML = `<form><input id="name"></form><search><form><input id="filter"></form></search>`;
  forgetTyped();
});

function type(id: string): void {
  document.getElementById(id)?.dispatchEvent(new Event("input", { bubbles: true }));
}

it("knows a form that somebody types in, until it is saved or gone", () => {
  type("name");
  expect(hasTyped()).toBe(true);
  document.querySelector("form")?.remove();
  expect(hasTyped()).toBe(false);
});

it("does not take a filter for something to be saved", () => {
  type("filter");
  expect(hasTyped()).toBe(false);
});

it("sends nobody away from the panel, which keeps a draft", () => {
  document.body.innerHTML = `<aside class="panel"></aside>`;
  expect(isWriting()).toBe(true);
  expect(hasTyped()).toBe(false);
});
