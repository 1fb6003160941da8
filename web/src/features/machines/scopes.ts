import { useText } from "@/lib/text/useText";

/** Rights by what they are about: `clients:read` and `clients:write` stand under "clients". */
export function grouped(scopes: readonly string[]): [about: string, scopes: string[]][] {
  const groups = new Map<string, string[]>();
  for (const scope of scopes) {
    const about = scope.split(":")[0] ?? scope;
    groups.set(about, [...(groups.get(about) ?? []), scope]);
  }
  return [...groups];
}

/** What a program may do, in words. */
export function useScopeWords() {
  const text = useText();
  const about = (name: string) => text.or(`nav.${name}`, text.or(`machines.about.${name}`, name));
  const verb = (scope: string) => text.or(`machines.verb.${scope.split(":")[1]}`, scope);
  return {
    about,
    verb,
    all: (scopes: readonly string[]) =>
      grouped(scopes)
        .map(([name, some]) => `${about(name)}: ${some.map(verb).join(", ")}`)
        .join(" · "),
  };
}
