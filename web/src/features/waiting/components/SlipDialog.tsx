import { Button } from "@/components/Button";
import { CopyField } from "@/components/CopyField";
import { Dialog } from "@/components/Dialog";
import { QrCode } from "@/components/QrCode";
import { useRegion } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Slip } from "../api/waiting";
import "../waiting.css";

/** What somebody takes along: the sign, the place, and a way to see it on the phone. */
export function SlipDialog({ slip, onClose }: { slip: Slip; onClose: () => void }) {
  const text = useText();
  const format = useFormat();
  const region = useRegion();
  const address = `${location.origin}/p/${region.key}/place#${slip.key}`;
  return (
    <Dialog
      open
      title={text("waiting.slipTitle", { sign: slip.callSign })}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={onClose}>
            {text("waiting.slipDone")}
          </Button>
          <Button icon="print" onClick={() => window.print()}>
            {text("waiting.print")}
          </Button>
        </>
      }
    >
      <div className="slip">
        <p className="slip-region">{region.name}</p>
        <p className="slip-sign">{slip.callSign}</p>
        <p>{text("waiting.slipPlace", { place: slip.place })}</p>
        <p className="muted">
          {slip.expectedMinutes
            ? text("waiting.slipExpected", { minutes: slip.expectedMinutes })
            : text("waiting.slipUnknown")}
          <br />
          {text("waiting.slipAt", { time: format.clock(slip.arrivedAt) })}
        </p>
        <QrCode value={address} label={text("waiting.slipPhone")} />
        <p className="muted">{text("waiting.slipPhone")}</p>
      </div>
      <CopyField label={text("waiting.slipAddress")} value={address} />
    </Dialog>
  );
}
