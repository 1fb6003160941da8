import type { ComponentType } from "react";

/** Path below the shell, and the file of the page. A page is the default export of its file. */
export type PageTable = Record<string, () => Promise<{ default: ComponentType }>>;

export const REGION_PAGES: PageTable = {
  "/": () => import("@/features/today/TodayPage"),
  "/clients": () => import("@/features/clients/ClientsPage"),
  "/clients/new": () => import("@/features/clients/NewClientPage"),
  "/clients/$id/merge": () => import("@/features/merge/MergeClientsPage"),
  "/employers": () => import("@/features/employers/EmployersPage"),
  "/appointments": () => import("@/features/appointments/AppointmentsPage"),
  "/appointments/earlier": () => import("@/features/appointments/EarlierPage"),
  "/appointments/hours": () => import("@/features/appointments/HoursPage"),
  "/cases": () => import("@/features/cases/CasesPage"),
  "/cases/$id": () => import("@/features/cases/CasePage"),
  "/figures": () => import("@/features/figures/FiguresPage"),
  "/enquiries": () => import("@/features/enquiries/EnquiriesPage"),
  "/enquiries/rules": () => import("@/features/enquiries/RulesPage"),
  "/enquiries/$id": () => import("@/features/enquiries/EnquiryPage"),
  "/hand-overs": () => import("@/features/handovers/HandOversPage"),
  "/hand-overs/incoming/$id": () => import("@/features/handovers/IncomingPage"),
  "/hand-overs/outgoing/$id": () => import("@/features/handovers/OutgoingPage"),
  "/referrals": () => import("@/features/referrals/ReferralsPage"),
  "/referrals/partners": () => import("@/features/referrals/PartnersPage"),
  "/referrals/incoming/$id": () => import("@/features/referrals/IncomingPage"),
  "/referrals/$id": () => import("@/features/referrals/ReferralPage"),
  "/events": () => import("@/features/events/EventsPage"),
  "/events/new": () => import("@/features/events/NewEventPage"),
  "/events/$id": () => import("@/features/events/EventPage"),
  "/imports": () => import("@/features/imports/ImportsPage"),
  "/imports/$feature/$id": () => import("@/features/imports/ImportPage"),
  "/networks": () => import("@/features/networks/NetworksPage"),
  "/networks/$id": () => import("@/features/networks/NetworkPage"),
  "/staff": () => import("@/features/staff/StaffPage"),
  "/machine-clients": () => import("@/features/machines/MachinesPage"),
  "/settings/consents": () => import("@/features/consents/ConsentTextsPage"),
  "/settings/retention": () => import("@/features/retention/RetentionPage"),
  "/settings": () => import("@/features/settings/SettingsPage"),
  "/employers/new": () => import("@/features/employers/NewEmployerPage"),
  "/employers/$id/merge": () => import("@/features/merge/MergeEmployersPage"),
  "/employers/$id": () => import("@/features/employers/EmployerPage"),
  "/consultations": () => import("@/features/consultations/ConsultationsPage"),
  "/clients/$id/accesses": () => import("@/features/clients/AccessesPage"),
  "/waiting": () => import("@/features/waiting/WaitingPage"),
  "/waiting/devices": () => import("@/features/waiting/DevicesPage"),
  "/clients/$id": () => import("@/features/clients/ClientPage"),
};

export const PLATFORM_PAGES: PageTable = {
  "/accounts": () => import("@/features/staff/AccountsPage"),
  "/": () => import("@/features/regions/RegionsPage"),
  "/new": () => import("@/features/regions/NewRegionPage"),
  "/placements": () => import("@/features/regions/PlacementsPage"),
  "/regions/$key": () => import("@/features/regions/RegionPage"),
};

export const COMPARISON_PAGES: PageTable = {
  "/": () => import("@/features/comparison/ComparisonPage"),
};

export const NEUTRAL_PAGES: PageTable = {
  "/account": () => import("@/features/account/AccountPage"),
  "/docs": () => import("@/features/docs/DocsPage"),
  "/docs/$service": () => import("@/features/docs/DocsPage"),
  "/showcase": () => import("@/features/showcase/ShowcasePage"),
};
