export interface Ask {
  request: Request;
  url: URL;
  params: string[];
  body: () => Promise<Record<string, unknown>>;
}

export type Handler = (ask: Ask) => Response | Promise<Response>;

const routes: { method: string; pattern: RegExp; handler: Handler }[] = [];

/** `:x` matches one part of the path. */
export function on(method: string, path: string, handler: Handler): void {
  routes.push({ method, pattern: new RegExp(`^${path.replace(/:[a-z]+/gi, "([^/]+)")}$`), handler });
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { "Content-Type": "application/json", ...headers },
  });
}

export function problem(
  status: number,
  slug: string,
  title: string,
  more: Record<string, unknown> = {},
): Response {
  return json({ type: `/problems/${slug}`, title, status, reference: "7F3A-21C9", ...more }, status, {
    "Content-Type": "application/problem+json",
  });
}

export const notFound = () => problem(404, "not-found", "There is no such thing");

/** A part of a list by cursor, as the services answer. */
export function part<T>(items: T[], url: URL): Response {
  const limit = Math.min(200, Number(url.searchParams.get("limit") ?? 50));
  const start = Number(url.searchParams.get("cursor") ?? 0);
  const end = start + limit;
  return json({
    items: items.slice(start, end),
    next: end < items.length ? String(end) : null,
    total: items.length > 10_000 ? null : items.length,
  });
}

/** Server-sent events from an async generator. */
export function stream(events: AsyncGenerator<{ event: string; data: unknown }>): Response {
  const encoder = new TextEncoder();
  return new Response(
    new ReadableStream({
      async pull(controller) {
        const { done, value } = await events.next();
        if (done) return controller.close();
        controller.enqueue(encoder.encode(`event: ${value.event}\ndata: ${JSON.stringify(value.data)}\n\n`));
      },
      cancel: () => void events.return(undefined),
    }),
    { headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" } },
  );
}

export async function route(request: Request): Promise<Response> {
  const url = new URL(request.url);
  for (const { method, pattern, handler } of routes) {
    if (method !== request.method) continue;
    const found = pattern.exec(url.pathname);
    if (!found) continue;
    const body = async () => (await request.json()) as Record<string, unknown>;
    return handler({ request, url, params: found.slice(1).map(decodeURIComponent), body });
  }
  return notFound();
}
