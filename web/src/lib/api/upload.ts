import { headersOf } from "./http";
import { problemOf, Unreachable } from "./problem";

/** Sends a file; tells the part of it that has left, from 0 to 1. */
export function upload<T>(path: string, file: File, onSent: (part: number) => void): Promise<T> {
  const body = new FormData();
  body.append("file", file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    for (const [name, value] of headersOf({ body }, true)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onSent(event.total > 0 ? event.loaded / event.total : 0);
    request.onerror = () => reject(new Unreachable());
    request.onload = () => {
      if (request.status < 300) return resolve(JSON.parse(request.responseText) as T);
      const type = request.getResponseHeader("Content-Type") ?? "";
      const answer = new Response(request.responseText || null, {
        status: request.status,
        headers: { "Content-Type": type },
      });
      problemOf(answer).then(reject, reject);
    };
    request.send(body);
  });
}
