import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Dialog as AriaDialog, Modal, ModalOverlay } from "react-aria-components";
import { Finder, type Found } from "@/components/Finder";
import { Icon, type IconName } from "@/components/Icon";
import { type Hit, useSearch } from "@/lib/api/search";
import { useRecorder } from "@/lib/record";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { usePages } from "./usePages";
import "./search.css";

interface Line extends Found {
  run: () => void;
}

const KIND = {
  CLIENT: { word: "search.client", icon: "person", place: "clients" },
  EMPLOYER: { word: "search.employer", icon: "building", place: "employers" },
  CASE: { word: "search.case", icon: "folder", place: "cases" },
} as const satisfies Record<Hit["kind"], { word: string; icon: IconName; place: string }>;
const KINDS = Object.keys(KIND) as Hit["kind"][];

/** One field finds people, employers, cases, pages and actions. */
export function SearchPalette({ onClose }: { onClose: () => void }) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const lines = useLines(typed);
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog dialog-wide">
        <AriaDialog className="palette" aria-label={text("shell.search")} data-modal>
          <Finder
            label={text("search.results")}
            typed={typed}
            onType={setTyped}
            lines={lines}
            className="palette-finder"
            empty={<p className="combo-none muted">{text("combo.none")}</p>}
            onChoose={(line) => {
              onClose();
              line.run();
            }}
          >
            {(input) => (
              <div className="palette-field">
                <Icon name="search" />
                <input
                  {...input}
                  autoFocus
                  aria-label={text("search.label")}
                  placeholder={text("search.placeholder")}
                />
                <kbd aria-hidden="true">Esc</kbd>
              </div>
            )}
          </Finder>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function useLines(typed: string): Line[] {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const may = useMay();
  const path = useRegionPath();
  const recorder = useRecorder();
  const pages = usePages();
  const { data } = useSearch(typed, KINDS, may("clients:read"));
  const wanted = typed.trim().toLowerCase();
  const hits = (wanted ? (data?.items ?? []) : []).map((hit) => ({
    id: hit.id,
    label: hit.label,
    detail: [text(KIND[hit.kind].word), hit.detail, hit.lastContactOn && format.shortDay(hit.lastContactOn)]
      .filter(Boolean)
      .join(" · "),
    icon: KIND[hit.kind].icon,
    run: () => void navigate({ to: path(`${KIND[hit.kind].place}/${hit.id}`) }),
  }));
  const places = pages
    .filter((page) => page.label.toLowerCase().includes(wanted))
    .map((page) => ({
      id: page.to,
      label: page.label,
      detail: text("search.page"),
      icon: page.icon,
      run: () => void navigate({ to: page.to }),
    }));
  const record = text("shell.record");
  const actions =
    may("consultations:write") && record.toLowerCase().includes(wanted)
      ? [
          {
            id: "record",
            label: record,
            detail: text("search.action"),
            icon: "plus" as IconName,
            run: () => recorder.record(),
          },
        ]
      : [];
  return [...hits, ...actions, ...places].slice(0, 14);
}
