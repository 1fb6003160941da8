import { useEffect, useRef, useState } from "react";

export type StreamState = "connecting" | "live" | "lost";

/** Server-sent events of one address; the browser connects again by itself. One stream per page. */
export function useStream(
  address: string | null,
  events: readonly string[],
  onEvent: (name: string, data: unknown) => void,
): StreamState {
  const [state, setState] = useState<StreamState>("connecting");
  const latest = useRef(onEvent);
  latest.current = onEvent;
  const names = events.join(" ");
  useEffect(() => {
    if (!address || typeof EventSource === "undefined") return;
    const source = new EventSource(address);
    source.onopen = () => setState("live");
    source.onerror = () => setState("lost");
    for (const name of names.split(" ")) {
      source.addEventListener(name, (event) => {
        setState("live");
        latest.current(name, parsed((event as MessageEvent<string>).data));
      });
    }
    return () => source.close();
  }, [address, names]);
  return state;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
