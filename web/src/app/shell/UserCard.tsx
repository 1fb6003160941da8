import { useNavigate } from "@tanstack/react-router";
import { Icon } from "@/components/Icon";
import { Menu, type MenuEntry } from "@/components/Menu";
import { initials } from "@/components/RegionMark";
import { call } from "@/lib/api/http";
import { dropAllDrafts } from "@/lib/draftStore";
import { useRegionIfAny } from "@/lib/region";
import { type Account, useAccountIfKnown } from "@/lib/session";
import { chooseLanguage, useLanguage } from "@/lib/text/language";
import { type Text, useText } from "@/lib/text/useText";
import { chooseTheme, useIsDark } from "@/lib/theme";

/** Leaves the session at the gateway, then shows the public start page. */
export async function signOut(): Promise<void> {
  dropAllDrafts();
  try {
    await call("/logout", { method: "POST" });
  } finally {
    location.replace("/");
  }
}

function useUserEntries(): MenuEntry[] {
  const text = useText();
  const language = useLanguage();
  const dark = useIsDark();
  const navigate = useNavigate();
  return [
    {
      id: "account",
      label: text("shell.account"),
      icon: "person",
      onAction: () => void navigate({ to: "/account" }),
    },
    {
      id: "theme",
      label: dark ? text("shell.theme.light") : text("shell.theme.dark"),
      icon: dark ? "sun" : "moon",
      onAction: () => chooseTheme(dark ? "light" : "dark"),
    },
    {
      id: "language",
      label: language === "de" ? "English" : "Deutsch",
      icon: "globe",
      onAction: () => chooseLanguage(language === "de" ? "en" : "de"),
    },
    { id: "docs", label: text("nav.docs"), icon: "file", onAction: () => void navigate({ to: "/docs" }) },
    { id: "leave", label: text("shell.signOut"), icon: "arrow", onAction: () => void signOut() },
  ];
}

function roleOf(account: Account, regionKey: string | undefined, text: Text): string {
  const roles: string[] = regionKey
    ? (account.regions.find((region) => region.key === regionKey)?.roles ?? [])
    : account.platformRoles;
  const first =
    roles.includes("region-administrator") && roles.length > 1
      ? roles.find((r) => r !== "region-administrator")
      : roles[0];
  return first ? text.or(`role.${first}`, first) : account.email;
}

/** At the foot of the navigation: who is signed in, and what belongs to them. */
export function UserCard() {
  const text = useText();
  const account = useAccountIfKnown();
  const region = useRegionIfAny();
  const entries = useUserEntries();
  if (!account) return null;
  return (
    <div className="foot">
      <Menu
        label={text("shell.userMenu")}
        triggerClass="user-btn"
        trigger={
          <>
            <span className="tile is-person" aria-hidden="true">
              {initials(account.name)}
            </span>
            <span className="user-words">
              <b>{account.name}</b>
              <span className="muted meta">{roleOf(account, region?.key, text)}</span>
            </span>
            <Icon name="dots" />
          </>
        }
        entries={entries}
      />
    </div>
  );
}
