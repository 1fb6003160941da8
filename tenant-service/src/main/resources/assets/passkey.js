// Signing in with a passkey. Everything else works without script.
const box = document.getElementById("passkey");
const problem = document.getElementById("passkey-problem");

const bytes = (text) => {
  const base64 = text.replaceAll("-", "+").replaceAll("_", "/");
  return Uint8Array.from(atob(base64), (c) => c.codePointAt(0));
};

const text = (buffer) =>
  btoa(String.fromCodePoint(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

async function post(path, body) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", [box.dataset.csrfHeader]: box.dataset.csrf },
    body: JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  return response.json();
}

async function signIn() {
  problem.hidden = true;
  try {
    const asked = await post("/auth/passkey/options", {});
    const answer = await navigator.credentials.get({
      publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: [] },
    });
    const { authenticatorData, clientDataJSON, signature, userHandle } = answer.response;
    const { next } = await post("/auth/passkey", {
      id: answer.id,
      authenticatorData: text(authenticatorData),
      clientDataJSON: text(clientDataJSON),
      signature: text(signature),
      userHandle: userHandle ? text(userHandle) : null,
    });
    location.assign(next);
  } catch (failure) {
    // the person closed the dialogue: nothing to say
    problem.hidden = failure.name === "NotAllowedError" || failure.name === "AbortError";
  }
}

if (box && globalThis.PublicKeyCredential) {
  box.hidden = false;
  document.getElementById("passkey-signin").addEventListener("click", signIn);
}
