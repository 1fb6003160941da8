import { useSyncExternalStore } from "react";
import { Icon } from "@/components/Icon";
import { useText } from "@/lib/text/useText";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Stands only while the device has no network. */
export function OfflineBar() {
  const text = useText();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className="offline">
          <Icon name="globe" />
          {text("state.offline")}
        </p>
      )}
    </div>
  );
}
