import type { QueryClient } from "@tanstack/react-query";
import {
  type AnyRoute,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from "@tanstack/react-router";
import { Entry } from "./Entry";
import { Crashed, NotFound, Waiting } from "./Fallbacks";
import { COMPARISON_PAGES, NEUTRAL_PAGES, type PageTable, PLATFORM_PAGES, REGION_PAGES } from "./pages";
import { ComparisonShell } from "./shell/ComparisonShell";
import { NeutralShell } from "./shell/NeutralShell";
import { PlatformShell } from "./shell/PlatformShell";
import { RegionShell } from "./shell/RegionShell";

interface Context {
  client: QueryClient;
}

const root = createRootRouteWithContext<Context>()({
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: Crashed,
});

const entry = createRoute({ getParentRoute: () => root, path: "/desk", component: Entry });
const region = createRoute({ getParentRoute: () => root, path: "/r/$region", component: RegionShell });
const platform = createRoute({ getParentRoute: () => root, path: "/platform", component: PlatformShell });
const comparison = createRoute({
  getParentRoute: () => root,
  path: "/comparison",
  component: ComparisonShell,
});
const neutral = createRoute({ getParentRoute: () => root, id: "neutral", component: NeutralShell });

/** Each page is a file of its own, loaded when it is opened. */
function below(parent: typeof region, pages: PageTable) {
  return Object.entries(pages).map(([path, load]) =>
    createRoute({ getParentRoute: () => parent, path, component: lazyRouteComponent(load, "default") }),
  );
}

export function newRouter(client: QueryClient) {
  const routeTree = root.addChildren([
    entry,
    region.addChildren(below(region, REGION_PAGES)),
    platform.addChildren(below(platform as never, PLATFORM_PAGES)),
    comparison.addChildren(below(comparison as never, COMPARISON_PAGES)),
    neutral.addChildren(below(neutral as never, NEUTRAL_PAGES)),
  ] as never) as unknown as AnyRoute;
  return createRouter({
    routeTree,
    context: { client },
    defaultPreload: "intent",
    defaultPendingComponent: Waiting,
    defaultErrorComponent: Crashed,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}
