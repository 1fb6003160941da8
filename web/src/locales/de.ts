import codes from "./de/codes.json";
import common from "./de/common.json";
import shell from "./de/shell.json";
import today from "./de/today.json";

export default { ...codes, ...common, ...shell, ...today };
