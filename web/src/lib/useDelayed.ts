import { useEffect, useState } from "react";

/** The value once it has not changed for a while: typing asks the server once, not per letter. */
export function useDelayed<T>(value: T, milliseconds = 200): T {
  const [delayed, setDelayed] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return delayed;
}
