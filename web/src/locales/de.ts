import codes from "./de/codes.json";
import common from "./de/common.json";
import regions from "./de/regions.json";
import shell from "./de/shell.json";
import today from "./de/today.json";

export default { ...codes, ...common, ...regions, ...shell, ...today };
