import { type ReactNode, useEffect, useState } from "react";
import { IntlProvider } from "react-intl";
import { type DeskLanguage, useLanguage } from "@/lib/text/language";
import { loadMessages, type Messages } from "./messages";

/** The words of the chosen language, for everything below. Nothing is shown in the wrong one. */
export function LanguageProvider({ initial, children }: { initial?: Messages; children: ReactNode }) {
  const language = useLanguage();
  const [loaded, setLoaded] = useState<{ language: DeskLanguage; messages: Messages } | null>(
    initial ? { language, messages: initial } : null,
  );
  useEffect(() => {
    document.documentElement.lang = language;
    let current = true;
    loadMessages(language).then((messages) => current && setLoaded({ language, messages }));
    return () => {
      current = false;
    };
  }, [language]);
  if (!loaded) return null;
  return (
    <IntlProvider locale={loaded.language} messages={loaded.messages} defaultLocale="de">
      {children}
    </IntlProvider>
  );
}
