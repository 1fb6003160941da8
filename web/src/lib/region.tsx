import { createContext, type ReactNode, useContext } from "react";
import { type Action, may, type OwnRegion } from "./session";

const RegionContext = createContext<OwnRegion | null>(null);
const ReadOnlyContext = createContext(false);

/** Everything below works in this region. */
export function RegionProvider({ region, children }: { region: OwnRegion; children: ReactNode }) {
  return <RegionContext value={region}>{children}</RegionContext>;
}

export function useRegion(): OwnRegion {
  const region = useContext(RegionContext);
  if (!region) throw new Error("no region here: the page belongs below /r/$region");
  return region;
}

/** The region if there is one; the shell is also used outside of regions. */
export function useRegionIfAny(): OwnRegion | null {
  return useContext(RegionContext);
}

/** Address of a feature of this region's API. */
export function useRegionApi(): (feature: string) => string {
  const { key } = useRegion();
  return (feature) => `/api/regions/${key}/${feature}`;
}

/** Everything below can be read, and nothing of it is changed, whoever looks. */
export function ReadOnly({ when, children }: { when: boolean; children: ReactNode }) {
  return <ReadOnlyContext value={when}>{children}</ReadOnlyContext>;
}

export function useMay(): (action: Action) => boolean {
  const region = useContext(RegionContext);
  const readOnly = useContext(ReadOnlyContext);
  return (action) => !(readOnly && action.endsWith(":write")) && may(region ?? undefined, action);
}

/** Address of a page of this region. */
export function useRegionPath(): (page: string) => string {
  const { key } = useRegion();
  return (page) => (page ? `/r/${key}/${page}` : `/r/${key}`);
}
