import { Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { saveFile } from "@/lib/export";
import { useText } from "@/lib/text/useText";

/** For the day on which the phone is lost; shown once. */
export function RecoveryDialog({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const text = useText();
  return (
    <Dialog
      open
      title={text("account.recovery")}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={onClose}>
            {text("account.recoveryKept")}
          </Button>
          <Button
            icon="download"
            onClick={() =>
              saveFile("hafen-codes.txt", `${codes.join("\r\n")}\r\n`, "text/plain;charset=utf-8")
            }
          >
            {text("action.download")}
          </Button>
        </>
      }
    >
      <Note tone="warning">{text("account.recoveryHint")}</Note>
      <ul className="recovery">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
