import { type ReactNode, useMemo, useRef, useState } from "react";
import { RecorderContext, type RecordStart } from "@/lib/record";

/** Knows whether the consultation panel is open and for whom. */
export function RecorderProvider({ children }: { children: ReactNode }) {
  const [start, setStart] = useState<RecordStart | null>(null);
  const [open, setOpen] = useState(false);
  const [started, setStarted] = useState(0);
  const subject = useRef<RecordStart | null>(null);
  const recorder = useMemo(
    () => ({
      open,
      start,
      started,
      record: (with_?: RecordStart) => {
        setStart(with_ ?? subject.current ?? {});
        setStarted((before) => before + 1);
        setOpen(true);
      },
      close: () => setOpen(false),
      about: (about: RecordStart | null) => {
        subject.current = about;
      },
    }),
    [open, start, started],
  );
  return <RecorderContext value={recorder}>{children}</RecorderContext>;
}
