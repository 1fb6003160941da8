import clients from "./en/clients.json";
import codes from "./en/codes.json";
import common from "./en/common.json";
import comparison from "./en/comparison.json";
import consultations from "./en/consultations.json";
import employers from "./en/employers.json";
import events from "./en/events.json";
import figures from "./en/figures.json";
import imports from "./en/imports.json";
import networks from "./en/networks.json";
import regions from "./en/regions.json";
import search from "./en/search.json";
import shell from "./en/shell.json";
import today from "./en/today.json";

export default {
  ...clients,
  ...codes,
  ...common,
  ...comparison,
  ...consultations,
  ...employers,
  ...events,
  ...figures,
  ...imports,
  ...networks,
  ...regions,
  ...search,
  ...shell,
  ...today,
};
