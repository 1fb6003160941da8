import { useCallback, useEffect, useState } from "react";
import { directionOf, type PortalLanguage } from "../words";
import { loadRoomWords, type RoomWords } from "./room";

export interface Spoken {
  language: PortalLanguage;
  words: RoomWords;
}

/** The page's language and direction, and how to change it. */
export function useSpoken(first: Spoken, title: (words: RoomWords) => string) {
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
    document.documentElement.dir = directionOf(spoken.language);
    document.title = title(spoken.words);
  }, [spoken, title]);
  const choose = useCallback(async (language: PortalLanguage) => {
    setSpoken({ language, words: await loadRoomWords(language) });
  }, []);
  return { ...spoken, choose };
}
