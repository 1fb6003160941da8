import { forgetTyped, isWriting, tellSignedOut } from "../typed";
import { Problem, problemOf, Unreachable } from "./problem";

export type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>;

export interface Call {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  query?: Query;
  body?: unknown;
  /** The version that was read: sent as `If-Match`. */
  version?: number | string;
  /** The same key makes a repeated call harmless; by default each call has its own. */
  key?: string;
  signal?: AbortSignal;
  /** The answer is a file: a blob. */
  file?: boolean;
  /** Told the version of what was read, where the body does not carry it. */
  onTag?: (tag: string) => void;
}

export function withQuery(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === "") continue;
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(name, String(one));
  }
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split("; ").find((one) => one.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : undefined;
}

/** What each request says of itself. */
export function headersOf(call: Call, unsafe: boolean): Headers {
  const headers = new Headers({
    Accept: call.file ? "*/*" : "application/json, application/problem+json",
    "Accept-Language": document.documentElement.lang || "de",
  });
  if (call.body !== undefined && !(call.body instanceof FormData)) {
    headers.set("Content-Type", "application/json");
  }
  if (call.version !== undefined) headers.set("If-Match", `"${call.version}"`);
  if (unsafe) {
    headers.set("Idempotency-Key", call.key ?? crypto.randomUUID());
    const token = cookie("XSRF-TOKEN");
    if (token) headers.set("X-XSRF-TOKEN", token);
  }
  return headers;
}

/** Where a sign-in starts that comes back to this page. */
export function signInAddress(back = location.pathname + location.search): string {
  return `/login?return=${encodeURIComponent(back)}`;
}

let leaving = false;

function signIn(): void {
  if (leaving) return;
  leaving = true;
  location.assign(signInAddress());
}

/** One request; the answer's JSON, or a {@link Problem}, or {@link Unreachable}. */
export async function call<T>(path: string, call: Call = {}): Promise<T> {
  const method = call.method ?? "GET";
  const unsafe = method !== "GET";
  let response: Response;
  try {
    response = await fetch(withQuery(path, call.query), {
      method,
      headers: headersOf(call, unsafe),
      credentials: "same-origin",
      ...(call.body === undefined
        ? {}
        : { body: call.body instanceof FormData ? call.body : JSON.stringify(call.body) }),
      ...(call.signal ? { signal: call.signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Unreachable();
  }
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.signedOut) {
      if (isWriting()) tellSignedOut(true);
      else if (!unsafe) signIn();
    }
    throw problem;
  }
  tellSignedOut(false);
  if (unsafe) forgetTyped();
  const tag = response.headers.get("ETag");
  if (tag) call.onTag?.(tag.replace(/^W\//, "").replaceAll('"', ""));
  if (call.file) return (await response.blob()) as T;
  if (response.status === 204 || response.headers.get("Content-Length") === "0") return undefined as T;
  if (response.headers.get("Content-Type")?.startsWith("text/html")) return undefined as T;
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** Trying again may help: the network, a busy server, a region that is being upgraded. */
export function mayRetry(error: unknown): boolean {
  if (error instanceof Unreachable) return true;
  return error instanceof Problem && (error.status === 429 || error.status >= 502);
}
