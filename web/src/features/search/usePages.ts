import type { IconName } from "@/components/Icon";
import { useMay, useRegionPath } from "@/lib/region";
import type { Action } from "@/lib/session";
import { useText } from "@/lib/text/useText";
import type { MessageId } from "@/locales/messages";

const PAGES: [string, MessageId, IconName, Action][] = [
  ["", "nav.today", "home", "consultations:read"],
  ["appointments", "nav.appointments", "calendar", "appointments:read"],
  ["appointments/earlier", "earlier.title", "clock", "appointments:read"],
  ["appointments/hours", "appointments.setUp", "gear", "appointments:read"],
  ["clients", "nav.clients", "people", "clients:read"],
  ["clients/new", "clients.add", "plus", "clients:write"],
  ["employers", "nav.employers", "building", "employers:read"],
  ["employers/new", "employers.add", "plus", "employers:write"],
  ["consultations", "nav.consultations", "speech", "consultations:read"],
  ["events", "nav.events", "ticket", "events:read"],
  ["networks", "nav.networks", "network", "networks:read"],
  ["figures", "nav.figures", "chart", "figures:read"],
  ["imports", "nav.imports", "upload", "records:import"],
  ["staff", "nav.staff", "person", "staff:read"],
  ["machine-clients", "nav.machines", "key", "machine-clients:write"],
  ["settings/consents", "consent.texts", "gear", "consents:set-up"],
  ["settings/retention", "retention.title", "gear", "retention:read"],
  ["settings", "nav.settings", "gear", "settings:read"],
];

/** The pages that this person may open here. */
export function usePages(): { to: string; label: string; icon: IconName }[] {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  return PAGES.filter(([, , , action]) => may(action)).map(([page, label, icon]) => ({
    to: path(page),
    label: text(label),
    icon,
  }));
}
