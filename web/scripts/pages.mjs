/** Every page, who looks at it, and what is done before one looks. */
export const PAGES = [
  { name: "today", path: "/r/duesseldorf" },
  { name: "showcase", path: "/showcase", settle: 800 },
  { name: "regions", path: "/platform", as: "vogt" },
  { name: "region-new", path: "/platform/new", as: "vogt" },
  { name: "region", path: "/platform/regions/wuppertal", as: "vogt", settle: 1500 },
  { name: "region-failed", path: "/platform/regions/krefeld", as: "vogt" },
  { name: "placements", path: "/platform/placements", as: "vogt" },
  { name: "comparison", path: "/comparison", as: "sander", settle: 900 },
  { name: "comparison-topic", path: "/comparison?by=topic", as: "sander", settle: 900 },
];
