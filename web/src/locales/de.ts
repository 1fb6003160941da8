import clients from "./de/clients.json";
import codes from "./de/codes.json";
import common from "./de/common.json";
import comparison from "./de/comparison.json";
import consultations from "./de/consultations.json";
import employers from "./de/employers.json";
import events from "./de/events.json";
import figures from "./de/figures.json";
import imports from "./de/imports.json";
import networks from "./de/networks.json";
import regions from "./de/regions.json";
import search from "./de/search.json";
import shell from "./de/shell.json";
import today from "./de/today.json";

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
