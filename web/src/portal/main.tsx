import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { watchSystemTheme } from "@/lib/theme";
import { Portal } from "./Portal";
import { roomOf } from "./room/room";
import { firstLanguage, loadWords } from "./words";
import "@kern-ux/native/dist/kern.css";
import "@/styles/index.css";
import "@/components/button.css";
import "@/components/mark.css";
import "./portal.css";

function stored(): string | null {
  try {
    return localStorage.getItem("hafen.language");
  } catch {
    return null;
  }
}

/** The public side: small, calm, without an account. */
async function start(): Promise<void> {
  watchSystemTheme();
  const room = roomOf(location.pathname);
  if (room) {
    const place = document.getElementById("root");
    if (place) await (await import("./room/show")).showRoom(place, room, stored());
    return;
  }
  const language = firstLanguage(location.search, stored(), navigator.languages);
  const words = await loadWords(language);
  const root = document.getElementById("root");
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <Portal first={{ language, words }} />
    </StrictMode>,
  );
}

void start();
