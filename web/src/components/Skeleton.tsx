import { type ReactNode, useEffect, useState } from "react";
import { useText } from "@/lib/text/useText";
import "./skeleton.css";

/** True after a while: what is there within 300 ms needs no skeleton. */
export function useLater(milliseconds = 300): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return later;
}

/** Grey lines in the shape of what comes; keeps the place free from the start, so nothing jumps. */
export function Skeleton({ rows = 4 }: { rows?: number }) {
  const text = useText();
  const shown = useLater();
  return (
    <div className="skeleton" data-shown={shown} role="status" aria-label={text("state.loading")}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all alike
        <span key={row} />
      ))}
    </div>
  );
}

/** Work over a second: a figure and what happens in words. */
export function Progress({
  label,
  done,
  total,
  children,
}: {
  label: string;
  done: number;
  total: number;
  children?: ReactNode;
}) {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <div className="stack-2">
      <progress className="meter" max={total || 1} value={done} aria-label={label}>
        {Math.round(share * 100)} %
      </progress>
      {children && <p className="meta muted">{children}</p>}
    </div>
  );
}
