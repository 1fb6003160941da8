// Runs before the first paint so that nobody sees a white flash: theme and language as chosen here.
(() => {
  const root = document.documentElement;
  let theme = "system";
  let language = "";
  try {
    theme = localStorage.getItem("hafen.theme") || "system";
    language = localStorage.getItem("hafen.language") || "";
  } catch {
    // storage may be forbidden: the system's choice then
  }
  const dark = theme === "dark" || (theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "dark" : "light";
  root.dataset.kernTheme = root.dataset.theme;
  if (language) {
    root.lang = language;
    root.dir = language === "ar" ? "rtl" : "ltr";
  }
})();
