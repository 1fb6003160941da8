/** Every page, who looks at it, and what is done before one looks. */
export const PAGES = [
  { name: "today", path: "/r/duesseldorf" },
  { name: "showcase", path: "/showcase", settle: 800 },
];
