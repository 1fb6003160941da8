import { useState } from "react";
import { Button, IconButton } from "@/components/Button";
import { Card } from "@/components/Card";
import { Confirm, Dialog } from "@/components/Dialog";
import { Menu } from "@/components/Menu";
import { SidePanel } from "@/components/SidePanel";
import { toast } from "@/components/Toasts";

export function Actions() {
  const [open, setOpen] = useState<"dialog" | "confirm" | "panel" | null>(null);
  const close = () => setOpen(null);
  return (
    <Card title="Buttons, menus, dialogs">
      <div className="row">
        <Button kind="primary" icon="plus" shortcut="N">
          Record a consultation
        </Button>
        <Button>Call</Button>
        <Button kind="tertiary">Discard</Button>
        <Button kind="danger">Remove</Button>
        <Button kind="primary" busy>
          Saving
        </Button>
        <Button disabled>Not now</Button>
        <IconButton icon="close" label="Close" />
        <Menu
          label="More actions"
          entries={[
            { id: "a", label: "Correct", icon: "redo", onAction: () => toast("Corrected") },
            { id: "b", label: "Take back", icon: "trash", danger: true, onAction: () => toast("Taken back") },
          ]}
        />
      </div>
      <div className="row">
        <Button onClick={() => setOpen("dialog")}>Open dialog</Button>
        <Button onClick={() => setOpen("confirm")}>Ask first</Button>
        <Button onClick={() => setOpen("panel")}>Open side panel</Button>
        <Button onClick={() => toast("Follow-up done", { undo: () => toast("Undone") })}>
          Toast with undo
        </Button>
        <Button onClick={() => toast("That did not work", { tone: "danger" })}>Toast of a failure</Button>
      </div>
      {open === "dialog" && (
        <Dialog open title="Invite a person" onClose={close} footer={<Button kind="primary">Send</Button>}>
          <p>Focus comes in and goes back to the button.</p>
        </Dialog>
      )}
      {open === "confirm" && (
        <Confirm open title="Delete the event?" action="Delete event" onClose={close} onConfirm={close}>
          <p>Only asked for what can't be undone.</p>
        </Confirm>
      )}
      {open === "panel" && (
        <div className="showcase-panel">
          <SidePanel
            title="Side panel"
            note="Draft 9:41"
            onClose={close}
            footer={<Button kind="primary">Save</Button>}
          >
            <div className="body">
              <p>Not modal on the desk; Esc closes.</p>
            </div>
          </SidePanel>
        </div>
      )}
    </Card>
  );
}
