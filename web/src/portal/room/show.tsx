import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { firstLanguage } from "../words";
import { Display } from "./Display";
import { Kiosk } from "./Kiosk";
import { PlacePage } from "./PlacePage";
import { loadRegion, loadRoomWords, type Room, type RoomRegion } from "./room";
import "./room.css";

async function patiently(key: string): Promise<RoomRegion> {
  for (let pause = 1_000; ; pause = Math.min(30_000, pause * 2)) {
    try {
      return await loadRegion(key);
    } catch {
      await new Promise((go) => setTimeout(go, pause));
    }
  }
}

/** Kiosk, display and the page on somebody's phone. */
export async function showRoom(root: HTMLElement, room: Room, stored: string | null): Promise<void> {
  document.body.classList.add(`room-${room.page}`);
  const region = await patiently(room.region);
  const language = firstLanguage(location.search, stored, navigator.languages);
  const words = await loadRoomWords(language);
  const first = { language, words };
  createRoot(root).render(
    <StrictMode>
      {room.page === "kiosk" && <Kiosk region={region} first={first} />}
      {room.page === "display" && <Display region={region} />}
      {room.page === "place" && <PlacePage region={region} first={first} />}
    </StrictMode>,
  );
}
