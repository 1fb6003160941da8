import account from "./de/account.json";
import appointments from "./de/appointments.json";
import archive from "./de/archive.json";
import cases from "./de/cases.json";
import clients from "./de/clients.json";
import codes from "./de/codes.json";
import common from "./de/common.json";
import comparison from "./de/comparison.json";
import consents from "./de/consents.json";
import consultations from "./de/consultations.json";
import docs from "./de/docs.json";
import duplicates from "./de/duplicates.json";
import employers from "./de/employers.json";
import enquiries from "./de/enquiries.json";
import events from "./de/events.json";
import figures from "./de/figures.json";
import handovers from "./de/handovers.json";
import household from "./de/household.json";
import imports from "./de/imports.json";
import machines from "./de/machines.json";
import merge from "./de/merge.json";
import networks from "./de/networks.json";
import problems from "./de/problems.json";
import referrals from "./de/referrals.json";
import regions from "./de/regions.json";
import retention from "./de/retention.json";
import search from "./de/search.json";
import settings from "./de/settings.json";
import shell from "./de/shell.json";
import staff from "./de/staff.json";
import today from "./de/today.json";
import waiting from "./de/waiting.json";

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
