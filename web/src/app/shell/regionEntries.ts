import { type Action, may, type OwnRegion } from "@/lib/session";
import type { NavEntry } from "./Navigation";

type Entry = NavEntry & { needs: Action };

/** What this person may use in this region; the line separates people's work from the rest. */
export function regionEntries(region: OwnRegion): NavEntry[] {
  const at = (page: string) => `/r/${region.key}${page}`;
  const all: Entry[] = [
    { to: at(""), label: "nav.today", icon: "home", exact: true, phone: true, needs: "consultations:read" },
    { to: at("/appointments"), label: "nav.appointments", icon: "calendar", needs: "appointments:read" },
    { to: at("/waiting"), label: "nav.waiting", icon: "clock", needs: "waiting:read" },
    { to: at("/enquiries"), label: "nav.enquiries", icon: "mail", needs: "enquiries:read" },
    { to: at("/clients"), label: "nav.clients", icon: "people", phone: true, needs: "clients:read" },
    { to: at("/employers"), label: "nav.employers", icon: "building", phone: true, needs: "employers:read" },
    { to: at("/consultations"), label: "nav.consultations", icon: "speech", needs: "consultations:read" },
    { to: at("/cases"), label: "nav.cases", icon: "folder", needs: "cases:read" },
    { to: at("/hand-overs"), label: "nav.handOvers", icon: "arrow", needs: "hand-overs:read" },
    { to: at("/referrals"), label: "nav.referrals", icon: "link", needs: "referrals:read" },
    { to: at("/events"), label: "nav.events", icon: "ticket", apart: true, needs: "events:read" },
    { to: at("/networks"), label: "nav.networks", icon: "network", needs: "networks:read" },
    { to: at("/figures"), label: "nav.figures", icon: "chart", needs: "figures:read" },
    { to: at("/imports"), label: "nav.imports", icon: "upload", apart: true, needs: "records:import" },
    { to: at("/staff"), label: "nav.staff", icon: "person", needs: "staff:read" },
    { to: at("/machine-clients"), label: "nav.machines", icon: "key", needs: "machine-clients:write" },
    { to: at("/settings"), label: "nav.settings", icon: "gear", needs: "settings:read" },
  ];
  const mayImport = may(region, "records:import") || may(region, "events:import");
  const offered = ({ label, needs }: Entry) =>
    (label === "nav.imports" && mayImport) ||
    (label === "nav.today" && may(region, "cases:read")) ||
    may(region, needs);
  const own = all.filter(offered);
  return own.map(({ needs: _, ...entry }, index) => (index === 0 ? { ...entry, apart: false } : entry));
}
