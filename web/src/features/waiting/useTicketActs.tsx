import { type ReactNode, useState } from "react";
import type { MenuEntry } from "@/components/Menu";
import { toast } from "@/components/Toasts";
import { useRecorder } from "@/lib/record";
import { useAccount } from "@/lib/session";
import { useFormat } from "@/lib/text/useFormat";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { type Slip, type Step, type Ticket, useCallNext, useSlip, useStep } from "./api/waiting";
import { DeskDialog } from "./components/DeskDialog";
import { HandOverDialog } from "./components/HandOverDialog";
import { SlipDialog } from "./components/SlipDialog";
import { type Desk, useDesk } from "./desk";

interface MainAct {
  label: string;
  /** For ears: whom it is about. */
  name: string;
  act: () => void;
}

export interface TicketActs {
  busy: string | null;
  desk: Desk;
  main: (ticket: Ticket) => MainAct | null;
  more: (ticket: Ticket) => MenuEntry[];
  callNext: () => void;
  calling: boolean;
  askDesk: () => void;
  showSlip: (slip: Slip) => void;
  dialogs: ReactNode;
}

type Open =
  | { kind: "desk"; then?: (desk: Desk) => void }
  | { kind: "hand"; ticket: Ticket }
  | { kind: "slip"; slip: Slip }
  | null;

/** Everything that can be done with who waits, with what is asked in between. */
export function useTicketActs(): TicketActs {
  const text = useText();
  const format = useFormat();
  const problems = useProblemText();
  const recorder = useRecorder();
  const step = useStep();
  const next = useCallNext();
  const slip = useSlip();
  const own = useAccount().id;
  const [desk, setDesk] = useDesk();
  const [open, setOpen] = useState<Open>(null);
  const failed = (error: unknown) => toast(problems(error).title, { tone: "danger" });
  const take = (wanted: Step, done?: (ticket: Ticket) => void) =>
    step.mutate(wanted, { onSuccess: (ticket) => done?.(ticket), onError: failed });
  const called = (ticket: Ticket) =>
    toast(text("waiting.called", { sign: ticket.callSign }), {
      undo: () => take({ kind: "take-back", id: ticket.id }),
    });
  const atDesk = (then: (desk: Desk) => void) => (desk.name ? then(desk) : setOpen({ kind: "desk", then }));
  const record = (ticket: Ticket) =>
    recorder.record({
      ...(ticket.client ? { client: ticket.client } : {}),
      ...(ticket.topic ? { topics: [ticket.topic] } : {}),
      language: ticket.language,
      occasion: ticket.id,
      onStored: () => take({ kind: "end", id: ticket.id }),
    });
  const away = (ticket: Ticket) =>
    toast(text("waiting.awayToast", { sign: ticket.callSign, time: format.clock(ticket.backUntil ?? "") }), {
      undo: () => take({ kind: "back", id: ticket.id }),
    });

  const main = (ticket: Ticket): MainAct | null => {
    if (ticket.adviser && ticket.adviser.id !== own) return null;
    const named = (label: string) => `${label}: ${ticket.callSign}`;
    switch (ticket.state) {
      case "WAITING":
        return {
          label: text("waiting.call"),
          name: text("waiting.callOne", { sign: ticket.callSign }),
          act: () => atDesk(({ name }) => take({ kind: "call", id: ticket.id, desk: name }, called)),
        };
      case "CALLED":
        return {
          label: text("waiting.begin"),
          name: named(text("waiting.begin")),
          act: () => take({ kind: "begin", id: ticket.id }, record),
        };
      case "SERVED":
        return {
          label: text("waiting.record"),
          name: named(text("waiting.record")),
          act: () => record(ticket),
        };
      case "AWAY":
        return {
          label: text("waiting.back"),
          name: named(text("waiting.back")),
          act: () => take({ kind: "back", id: ticket.id }),
        };
      default:
        return null;
    }
  };

  const more = (ticket: Ticket): MenuEntry[] => {
    const one = (id: string, label: string, onAction: () => void, danger = false) => ({
      id,
      label,
      onAction,
      danger,
    });
    const leave = one(
      "leave",
      text("waiting.leave"),
      () =>
        take({ kind: "leave", id: ticket.id }, () => toast(text("waiting.left", { sign: ticket.callSign }))),
      true,
    );
    const hand = one("hand", text("waiting.handOver"), () => setOpen({ kind: "hand", ticket }));
    const print = one("slip", text("waiting.slip"), () =>
      slip.mutate(ticket.id, { onSuccess: (it) => setOpen({ kind: "slip", slip: it }), onError: failed }),
    );
    switch (ticket.state) {
      case "WAITING":
        return [print, hand, leave];
      case "CALLED":
        return [
          one("again", text("waiting.again"), () => take({ kind: "call-again", id: ticket.id }, called)),
          one("absent", text("waiting.absent"), () => take({ kind: "absent", id: ticket.id }, away)),
          one("take-back", text("waiting.takeBack"), () => take({ kind: "take-back", id: ticket.id })),
          hand,
          leave,
        ];
      case "SERVED":
        return [one("end", text("waiting.end"), () => take({ kind: "end", id: ticket.id })), hand];
      case "AWAY":
        return [leave];
      default:
        return [];
    }
  };

  const callNext = () =>
    atDesk(({ name, languages, topics }) =>
      next.mutate({ desk: name, languages, topics: topics as never }, { onSuccess: called, onError: failed }),
    );

  const close = () => setOpen(null);
  return {
    busy: step.isPending ? (step.variables?.id ?? null) : null,
    desk,
    main,
    more,
    callNext,
    calling: next.isPending,
    askDesk: () => setOpen({ kind: "desk" }),
    showSlip: (it) => setOpen({ kind: "slip", slip: it }),
    dialogs: (
      <>
        {open?.kind === "desk" && (
          <DeskDialog
            desk={desk}
            onClose={close}
            onKeep={(kept) => {
              setDesk(kept);
              close();
              open.then?.(kept);
            }}
          />
        )}
        {open?.kind === "hand" && (
          <HandOverDialog
            ticket={open.ticket}
            onClose={close}
            onHandOver={(to) => {
              take({ kind: "hand-over", id: open.ticket.id, to });
              close();
            }}
          />
        )}
        {open?.kind === "slip" && <SlipDialog slip={open.slip} onClose={close} />}
      </>
    ),
  };
}
