import { type ReactNode, useId, useState } from "react";
import { useText } from "@/lib/text/useText";
import { cx } from "./cx";
import { Icon } from "./Icon";
import "./filedrop.css";

interface FileDropProps {
  label: string;
  hint?: ReactNode;
  accept: string;
  busy?: boolean;
  onFile: (file: File) => void;
}

/** Drop a file or choose one; the whole area is the label of an ordinary file field. */
export function FileDrop({ label, hint, accept, busy, onFile }: FileDropProps) {
  const text = useText();
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => files?.[0] && !busy && onFile(files[0]);
  return (
    <label
      className={cx("drop", over && "is-over")}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        type="file"
        className="chip-input"
        accept={accept}
        aria-describedby={hint ? id : undefined}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
      {busy ? <span className="spin" aria-hidden="true" /> : <Icon name="upload" />}
      <span>
        <b>{label}</b> <span className="drop-or">{text("drop.or")}</span>
        {hint && (
          <span className="hint" id={id}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
