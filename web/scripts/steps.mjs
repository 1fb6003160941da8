/** What is done on a page before one looks at it: each answers what a tab is told. */

const named = (role) => (name, at) => (tab) => {
  const found = (at?.within ? tab.locator(at.within) : tab).getByRole(role, { name });
  return (at?.last ? found.last() : found.first()).click();
};

export const press = named("button");
export const choose = named("menuitem");
export const follow = named("link");
export const opt = named("option");

/** By key, as the label lies over the box. */
export const tick = (name) => (tab) => tab.getByRole("checkbox", { name }).press("Space");
export const check = (css) => (tab) => tab.locator(css).first().check();
export const click = (css) => (tab) => tab.locator(css).first().click();
export const says = (words) => (tab) => tab.getByText(words).first().click();
export const fill = (css, words) => (tab) => tab.locator(css).first().fill(words);
export const look = (name, words) => (tab) => tab.getByRole("combobox", { name }).fill(words);
export const keys = (key) => (tab) => tab.keyboard.press(key);
export const type = (words) => (tab) => tab.keyboard.type(words, { delay: 10 });
export const shows = (css) => (tab) => tab.waitForSelector(css);
export const labelled = (name) => (tab) => tab.getByLabel(name).waitFor();
export const within = (css, words) => (tab) => tab.locator(css).getByText(words).first().waitFor();
export const rest = (millis) => (tab) => tab.waitForTimeout(millis);
export const bring = (name, mimeType, bytes) => (tab) =>
  tab.setInputFiles("input[type=file]", { name, mimeType, buffer: Buffer.alloc(bytes, "a;b ") });
export const arrives = (address) => (tab) => tab.waitForURL(address);

/** A menu behind three dots, and what is in it. */
export const more = (entry, at) => inOrder([press(/Weitere Aktionen|More actions/, at), choose(entry)]);

export const inOrder = (steps) => async (tab) => {
  for (const step of steps) await step(tab);
};

/** The first file of a list, there as a whole. */
export const firstOf = (list) => async (tab) => {
  const line = await tab.locator(".table tbody th a").first().elementHandle();
  await line.click();
  await tab.waitForURL(new RegExp(`/${list}/[0-9a-f-]{20,}`));
  await line.waitForElementState("hidden");
  await tab.waitForFunction(() => !document.querySelector("main .skeleton"));
  await tab.waitForTimeout(400);
};

/** The first file of a list beside another of it. */
export const merging = (list, nth) => async (tab) => {
  await firstOf(list)(tab);
  const kept = tab.url();
  await tab.goBack();
  await tab.locator(".table tbody th a").nth(nth).click();
  await tab.waitForURL((to) => to.href !== kept && /[0-9a-f-]{20,}$/.test(to.pathname));
  await tab.goto(`${kept}/merge?with=${tab.url().split("/").at(-1)}`);
  await tab.waitForSelector(".merge-row");
};
