import { useCallback, useState } from "react";
import { useRegion } from "@/lib/region";
import { useAccount } from "@/lib/session";

/** Where somebody calls people to, and whom they can advise. Kept on this device. */
export interface Desk {
  name: string;
  languages: string[];
  topics: string[];
}

const NOWHERE: Desk = { name: "", languages: [], topics: [] };

function read(key: string): Desk {
  try {
    return { ...NOWHERE, ...(JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Desk>) };
  } catch {
    return NOWHERE;
  }
}

/** The desk of this person in this region; people sit somewhere else tomorrow, so no server knows. */
export function useDesk(): [Desk, (desk: Desk) => void] {
  const region = useRegion();
  const account = useAccount();
  const key = `hafen.desk.${region.key}.${account.id}`;
  const [desk, setDesk] = useState(() => read(key));
  const keep = useCallback(
    (next: Desk) => {
      setDesk(next);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // then it holds for this page only
      }
    },
    [key],
  );
  return [desk, keep];
}
