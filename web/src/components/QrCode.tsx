import { useEffect, useState } from "react";

/** An address to be read by a phone's camera; the code is made here, nobody is asked for it. */
export function QrCode({ value, label }: { value: string; label: string }) {
  const [code, setCode] = useState<{ size: number; path: string } | null>(null);
  useEffect(() => {
    let gone = false;
    void import("uqr").then(({ encode }) => {
      const { size, data } = encode(value, { border: 2 });
      const path = data
        .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
        .join("");
      if (!gone) setCode({ size, path });
    });
    return () => {
      gone = true;
    };
  }, [value]);
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${code?.size ?? 1} ${code?.size ?? 1}`}>
      <rect width="100%" height="100%" fill="#fff" />
      {code && <path d={code.path} fill="#000" shapeRendering="crispEdges" />}
    </svg>
  );
}
