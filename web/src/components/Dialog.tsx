import type { ComponentProps, ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useText } from "@/lib/text/useText";
import { Button, type ButtonKind, IconButton } from "./Button";
import "./dialog.css";

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
  footer?: ReactNode;
}

/** A question in the middle of the work; focus goes in and comes back. */
export function Dialog({ title, open, onClose, wide, children, footer }: DialogProps) {
  const text = useText();
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={(now) => !now && onClose()} isDismissable>
      <Modal className={wide ? "dialog dialog-wide" : "dialog"}>
        <AriaDialog className="dialog-inner" data-modal>
          <header>
            <Heading slot="title">{title}</Heading>
            <IconButton icon="close" label={text("action.close")} onClick={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {footer && <footer>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmProps {
  title: string;
  /** The verb, not "OK". */
  action: string;
  kind?: ButtonKind;
  busy?: boolean;
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
  children: ReactNode;
}

/** Only for what can't be undone; everything else happens at once and offers to undo. */
export function Confirm({
  title,
  action,
  kind = "danger",
  busy,
  open,
  onClose,
  onConfirm,
  children,
}: ConfirmProps) {
  return (
    <Dialog
      title={title}
      open={open}
      onClose={onClose}
      footer={
        <DialogActs kind={kind} onClose={onClose} onClick={onConfirm} busy={busy ?? false}>
          {action}
        </DialogActs>
      }
    >
      {children}
    </Dialog>
  );
}

interface ActsProps extends ComponentProps<typeof Button> {
  onClose: () => void;
}

/** What the dialog is for, and the way out beside it. */
export function DialogActs({ onClose, ...act }: ActsProps) {
  const text = useText();
  return (
    <>
      <Button kind="primary" {...act} />
      <Button kind="tertiary" onClick={onClose}>
        {text("action.cancel")}
      </Button>
    </>
  );
}
