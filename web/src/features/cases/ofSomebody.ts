/** What is asked of a client's or employer's cases: all of them, the latest first. */
export const OF_SOMEBODY = { standing: "ALL", sort: "OPENED" } as const;

/** How many a file shows; the service gives as many with the file. */
export const SHOWN = 50;
