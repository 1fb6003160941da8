import { Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { CopyField } from "@/components/CopyField";
import { Dialog } from "@/components/Dialog";
import { useText } from "@/lib/text/useText";
import type { WithSecret } from "./api/machines";

/** The only time that the secret is shown. */
export function SecretDialog({ made, onClose }: { made: WithSecret; onClose: () => void }) {
  const text = useText();
  return (
    <Dialog
      open
      title={made.client.name}
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          {text("machines.kept")}
        </Button>
      }
    >
      <Note tone="warning">{text("machines.once")}</Note>
      <CopyField label={text("machines.clientId")} value={made.client.clientId} />
      <CopyField label={text("machines.secret")} value={made.secret} />
      <CopyField label={text("machines.tokenAddress")} value={`${location.origin}/auth/oauth2/token`} />
    </Dialog>
  );
}
