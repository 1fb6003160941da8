import codes from "./de/codes.json";
import common from "./de/common.json";
import comparison from "./de/comparison.json";
import regions from "./de/regions.json";
import shell from "./de/shell.json";
import today from "./de/today.json";

export default { ...codes, ...common, ...comparison, ...regions, ...shell, ...today };
