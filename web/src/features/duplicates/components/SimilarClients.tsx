import type { UseFormReturn } from "react-hook-form";
import { clientName } from "@/lib/api/shapes";
import { useSimilarClients } from "@/lib/api/similar";
import { useCodes } from "@/lib/codes/useCodes";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { Alike, type AlikeOne } from "./Alike";

interface Typed {
  givenName: string;
  familyName: string;
  birthDate: string;
  email: string;
  citizenships: string[];
  municipality: string;
}

/** While one types: who may be the same person already, side by side. */
export function SimilarClients<T extends Typed>({ form }: { form: UseFormReturn<T> }) {
  return <AlikeClients typed={form.watch() as unknown as Typed} />;
}

/** Who may be the person that is typed. */
export function AlikeClients({ typed, onChoose }: { typed: Typed; onChoose?: (one: AlikeOne) => void }) {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const { givenName, familyName, birthDate, email } = typed;
  const similar = useSimilarClients({
    givenName,
    familyName,
    birthDate: birthDate || null,
    email: /^\S+@\S+\.\S+$/.test(email) ? email : null,
  });
  const facts = (one: {
    birthDate?: string | null;
    email?: string | null;
    citizenships: readonly string[];
    municipality?: string | null;
  }): [string, string | null][] => [
    [text("client.birthDate"), one.birthDate ? format.shortDay(one.birthDate) : null],
    [text("client.email"), one.email ?? null],
    [text("client.citizenships"), one.citizenships.map(format.country).join(", ")],
    [text("client.municipality"), one.municipality ? codes.municipality(one.municipality) : null],
  ];
  return (
    <Alike
      kind="clients"
      onChoose={onChoose}
      typed={{ name: clientName(typed), facts: facts(typed) }}
      found={similar.map(({ client, reasons }) => ({
        id: client.id,
        name: client.callName ? `${clientName(client)} (${client.callName})` : clientName(client),
        reasons,
        archived: Boolean(client.archivedAt),
        facts: [
          ...facts(client),
          [text("clients.lastContact"), client.lastContactOn ? format.shortDay(client.lastContactOn) : null],
        ],
      }))}
    />
  );
}
