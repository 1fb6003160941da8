import account from "./en/account.json";
import clients from "./en/clients.json";
import codes from "./en/codes.json";
import common from "./en/common.json";
import comparison from "./en/comparison.json";
import consultations from "./en/consultations.json";
import docs from "./en/docs.json";
import employers from "./en/employers.json";
import events from "./en/events.json";
import figures from "./en/figures.json";
import imports from "./en/imports.json";
import machines from "./en/machines.json";
import networks from "./en/networks.json";
import problems from "./en/problems.json";
import regions from "./en/regions.json";
import search from "./en/search.json";
import settings from "./en/settings.json";
import shell from "./en/shell.json";
import staff from "./en/staff.json";
import today from "./en/today.json";

export default {
  ...account,
  ...clients,
  ...codes,
  ...common,
  ...comparison,
  ...consultations,
  ...docs,
  ...employers,
  ...events,
  ...figures,
  ...imports,
  ...machines,
  ...networks,
  ...problems,
  ...regions,
  ...search,
  ...settings,
  ...shell,
  ...staff,
  ...today,
};
