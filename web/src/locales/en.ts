import codes from "./en/codes.json";
import common from "./en/common.json";
import comparison from "./en/comparison.json";
import regions from "./en/regions.json";
import shell from "./en/shell.json";
import today from "./en/today.json";

export default { ...codes, ...common, ...comparison, ...regions, ...shell, ...today };
