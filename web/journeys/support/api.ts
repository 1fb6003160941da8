import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What stands ready before a journey begins, made as the page itself would; answers what was made. */
export async function made<T>(page: Page, path: string, data: unknown): Promise<T> {
  const csrf = (await page.context().cookies()).find((one) => one.name === "XSRF-TOKEN")?.value;
  const answer = await page.request.post(`/api/regions/${path}`, {
    headers: { "Idempotency-Key": crypto.randomUUID(), ...(csrf && { "X-XSRF-TOKEN": csrf }) },
    data,
  });
  expect([200, 201], await answer.text()).toContain(answer.status());
  return (await answer.json()) as T;
}
