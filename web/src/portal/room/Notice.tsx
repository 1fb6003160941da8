import type { ReactNode } from "react";

/** One sentence in the middle of the screen, and what to do. */
export function Notice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <main id="main" className="room-notice">
      <h1>{title}</h1>
      {children}
    </main>
  );
}
