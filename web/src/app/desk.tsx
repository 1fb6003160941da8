import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Toasts } from "@/components/Toasts";
import { newQueryClient } from "@/lib/api/client";
import { currentLanguage } from "@/lib/text/language";
import { watchSystemTheme } from "@/lib/theme";
import { watchTyping } from "@/lib/typed";
import { LanguageProvider } from "@/locales/LanguageProvider";
import { loadMessages } from "@/locales/messages";
import { newRouter } from "./router";
import "@kern-ux/native/dist/kern.css";
import "@/styles/index.css";
import "./shell/shell.css";

/** The desk: for people who work here. The public side is `portal/main.tsx`. */
async function start(): Promise<void> {
  watchSystemTheme();
  watchTyping();
  const messages = await loadMessages(currentLanguage());
  const client = newQueryClient();
  const root = document.getElementById("root");
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider initial={messages}>
        <QueryClientProvider client={client}>
          <RouterProvider router={newRouter(client)} />
          <Toasts />
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}

// Back must not show what was on the screen before somebody signed out
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
void start();
