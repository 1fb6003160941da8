import { inject } from "vitest";

/** The mails to somebody, newest first, from the local platform's mailbox. */
export async function mailsTo(address: string): Promise<string[]> {
  const mailbox = inject("mailbox");
  const rows = await (await fetch(mailbox)).text();
  const own = new RegExp(`<td>[^<]*${address}[^<]*<td><a href="(/\\d+)">`, "g");
  const found: string[] = [];
  for (const [, message] of rows.matchAll(own)) {
    found.push(await (await fetch(`${mailbox}${message}/text`)).text());
  }
  return found;
}

/** The newest mail to somebody whose words contain that. */
export async function mailTo(address: string, words: string): Promise<string> {
  for (let i = 0; i < 120; i += 1) {
    const mail = (await mailsTo(address)).find((text) => text.includes(words));
    if (mail) return mail;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`no mail for ${address} says ${words}`);
}
