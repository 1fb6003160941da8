import type { Text } from "@/lib/text/useText";

/** The server that comes with the platform has a name in words; others have the one that they were given. */
export function placementName(text: Text, name: string): string {
  return text.or(`regions.placement.${name}`, name);
}
