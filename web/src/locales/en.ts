import codes from "./en/codes.json";
import common from "./en/common.json";
import shell from "./en/shell.json";
import today from "./en/today.json";

export default { ...codes, ...common, ...shell, ...today };
