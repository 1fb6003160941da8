import type { DeskLanguage } from "@/lib/text/language";
import type de from "./de";

/** German is the reference: a text that it does not have cannot be asked for. */
export type MessageId = keyof typeof de;
export type Messages = Record<MessageId, string>;

/** Each language is a file of its own, loaded when somebody reads it. */
export async function loadMessages(language: DeskLanguage): Promise<Messages> {
  return language === "en" ? (await import("./en")).default : (await import("./de")).default;
}
