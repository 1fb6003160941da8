/** One part of a request that is wrong (RFC 9457 extension, as platform.problem writes it). */
export interface Violation {
  pointer: string;
  code: string;
  detail: string;
}

/** An expected refusal. Branch on {@link type} only. */
export class Problem extends Error {
  constructor(
    readonly type: string,
    readonly status: number,
    readonly title: string,
    readonly errors: readonly Violation[] = [],
    readonly members: Readonly<Record<string, unknown>> = {},
  ) {
    super(title);
    this.name = "Problem";
  }

  /** Last part of the type, for example `stale-version`. */
  get slug(): string {
    return this.type.split("/").at(-1) ?? "";
  }

  /** What a person can quote to the help desk. */
  get reference(): string | undefined {
    for (const name of ["reference", "trace", "traceId", "requestId"]) {
      const value = this.members[name];
      if (typeof value === "string") return value;
    }
    return undefined;
  }

  /** Sign-in ended. */
  get signedOut(): boolean {
    return this.status === 401;
  }

  /** Somebody else changed it since it was read. */
  get stale(): boolean {
    return this.status === 412;
  }

  get forbidden(): boolean {
    return this.status === 403;
  }

  get missing(): boolean {
    return this.status === 404 || this.status === 410;
  }
}

/** The server could not be reached at all: what was typed is kept, trying again is safe. */
export class Unreachable extends Error {
  constructor() {
    super("unreachable");
    this.name = "Unreachable";
  }
}

/** The problem in an answer, also where a proxy answered with something else than JSON. */
export async function problemOf(response: Response): Promise<Problem> {
  const fallback = new Problem("about:blank", response.status, response.statusText);
  try {
    const body: unknown = await response.json();
    if (typeof body !== "object" || body === null) return fallback;
    const { type, title, errors, ...members } = body as Record<string, unknown>;
    return new Problem(
      typeof type === "string" ? type : "about:blank",
      response.status,
      typeof title === "string" ? title : response.statusText,
      Array.isArray(errors) ? (errors as Violation[]) : [],
      members,
    );
  } catch {
    return fallback;
  }
}

/** JSON pointer to the name of a form's field: `/contacts/0/email` to `contacts.0.email`. */
export function fieldOf(pointer: string): string {
  return pointer
    .replace(/^[/?]/, "")
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");
}
