import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState } from "@/components/States";
import { type Account, accountQuery } from "@/lib/session";
import { useText } from "@/lib/text/useText";

/** Where somebody starts after signing in. */
export function startOf(account: Account, lastRegion: string | null): string | null {
  const last = account.regions.find((region) => region.key === lastRegion) ?? account.regions[0];
  if (last) return `/r/${last.key}`;
  if (account.platformRoles.includes("platform-administrator")) return "/platform";
  if (account.platformRoles.includes("analyst")) return "/comparison";
  return null;
}

export function rememberRegion(key: string): void {
  try {
    localStorage.setItem("hafen.region", key);
  } catch {
    // then the first one is opened next time
  }
}

export function rememberedRegion(): string | null {
  try {
    return localStorage.getItem("hafen.region");
  } catch {
    return null;
  }
}

export function Entry() {
  const text = useText();
  const account = useQuery(accountQuery);
  if (account.error) return <ErrorState error={account.error} onRetry={() => void account.refetch()} />;
  if (!account.data) return <Skeleton />;
  const start = startOf(account.data, rememberedRegion());
  if (start) return <Navigate to={start} replace />;
  return (
    <main className="main">
      <h1>{text("app.name")}</h1>
      <EmptyState icon="lock" title={text("shell.noArea")}>
        {text("shell.noAreaHint")}
      </EmptyState>
    </main>
  );
}
