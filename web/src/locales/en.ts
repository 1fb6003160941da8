import account from "./en/account.json";
import appointments from "./en/appointments.json";
import archive from "./en/archive.json";
import cases from "./en/cases.json";
import clients from "./en/clients.json";
import codes from "./en/codes.json";
import common from "./en/common.json";
import comparison from "./en/comparison.json";
import consents from "./en/consents.json";
import consultations from "./en/consultations.json";
import docs from "./en/docs.json";
import duplicates from "./en/duplicates.json";
import employers from "./en/employers.json";
import enquiries from "./en/enquiries.json";
import events from "./en/events.json";
import figures from "./en/figures.json";
import handovers from "./en/handovers.json";
import household from "./en/household.json";
import imports from "./en/imports.json";
import machines from "./en/machines.json";
import merge from "./en/merge.json";
import networks from "./en/networks.json";
import problems from "./en/problems.json";
import referrals from "./en/referrals.json";
import regions from "./en/regions.json";
import retention from "./en/retention.json";
import search from "./en/search.json";
import settings from "./en/settings.json";
import shell from "./en/shell.json";
import staff from "./en/staff.json";
import today from "./en/today.json";
import waiting from "./en/waiting.json";

export default {
  ...account,
  ...archive,
  ...appointments,
  ...cases,
  ...clients,
  ...codes,
  ...common,
  ...comparison,
  ...consents,
  ...consultations,
  ...docs,
  ...duplicates,
  ...employers,
  ...enquiries,
  ...events,
  ...figures,
  ...handovers,
  ...household,
  ...imports,
  ...machines,
  ...merge,
  ...networks,
  ...problems,
  ...referrals,
  ...regions,
  ...retention,
  ...search,
  ...settings,
  ...shell,
  ...staff,
  ...today,
  ...waiting,
};
