import { useSyncExternalStore } from "react";
import { Icon } from "@/components/Icon";
import { signInAddress } from "@/lib/api/http";
import { useText } from "@/lib/text/useText";
import { useSignedOut } from "@/lib/typed";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Stands only while the device has no network, or nobody is signed in any more. */
export function OfflineBar() {
  const text = useText();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const signedOut = useSignedOut();
  return (
    <div role="status">
      {online && signedOut && (
        <p className="offline">
          <Icon name="lock" />
          <span>
            {text("problem.status.401")}. {text("problem.kept")}{" "}
            <a href={signInAddress("/account")} target="_blank" rel="noopener">
              {text("problem.signIn")}
            </a>
          </span>
        </p>
      )}
      {!online && (
        <p className="offline">
          <Icon name="globe" />
          {text("state.offline")}
        </p>
      )}
    </div>
  );
}
