import { inject } from "vitest";

/** The newest mail to somebody whose words contain that, from the local platform's mailbox. */
export async function mailTo(address: string, words: string): Promise<string> {
  const mailbox = inject("mailbox");
  for (let i = 0; i < 120; i += 1) {
    const rows = await (await fetch(mailbox)).text();
    const own = new RegExp(`<td>[^<]*${address}[^<]*<td><a href="(/\\d+)">`, "g");
    for (const [, message] of rows.matchAll(own)) {
      const text = await (await fetch(`${mailbox}${message}/text`)).text();
      if (text.includes(words)) return text;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`no mail for ${address} says ${words}`);
}
