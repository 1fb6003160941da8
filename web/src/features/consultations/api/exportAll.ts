import { call, type Query } from "@/lib/api/http";
import type { Part } from "@/lib/api/list";
import type { Consultation } from "@/lib/api/shapes";

/** Every consultation that the filters let through, part by part. */
export async function readAll(
  path: string,
  query: Query,
  onProgress: (loaded: number) => void,
): Promise<Consultation[]> {
  const all: Consultation[] = [];
  let cursor: string | null = null;
  do {
    const part: Part<Consultation> = await call<Part<Consultation>>(path, {
      query: { ...query, limit: 200, cursor },
    });
    all.push(...part.items);
    cursor = part.next;
    onProgress(all.length);
  } while (cursor);
  return all;
}
