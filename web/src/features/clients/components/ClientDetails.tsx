import type { ReactNode } from "react";
import { Card, Facts, MailLink } from "@/components/Card";
import { CameFrom } from "@/features/handovers/components/HandedNote";
import type { Client } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";

/** How to reach somebody, and what else is known. */
export function ClientDetails({ client }: { client: Client }) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const facts: [ReactNode, ReactNode][] = [];
  const add = (name: string, value: ReactNode) => value && facts.push([name, value]);
  add(text("client.email"), client.email && <MailLink address={client.email} />);
  add(
    text("client.phone"),
    client.phone && <a href={`tel:${client.phone.replace(/[^+\d]/g, "")}`}>{client.phone}</a>,
  );
  add(text("client.birthDate"), client.birthDate && format.shortDay(client.birthDate));
  add(text("client.targetGroup"), codes.name("targetGroup", client.targetGroup));
  add(text("client.purpose"), client.purpose && codes.name("purpose", client.purpose));
  add(
    text("client.preferredLanguage"),
    client.preferredLanguage && format.language(client.preferredLanguage),
  );
  add(text("client.createdAt"), format.shortDay(client.createdAt));
  add(text("handover.cameFrom"), client.cameFrom && <CameFrom from={client.cameFrom} />);
  return (
    <Card title={text("client.details")}>
      <Facts facts={facts} />
    </Card>
  );
}
