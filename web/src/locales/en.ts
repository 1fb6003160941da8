import clients from "./en/clients.json";
import codes from "./en/codes.json";
import common from "./en/common.json";
import comparison from "./en/comparison.json";
import consultations from "./en/consultations.json";
import employers from "./en/employers.json";
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
  ...regions,
  ...search,
  ...shell,
  ...today,
};
