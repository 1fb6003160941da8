import { Link } from "@tanstack/react-router";
import { Badge } from "@/components/Badge";
import { Card } from "@/components/Card";
import { clientName } from "@/lib/api/shapes";
import { useSimilarClients } from "@/lib/api/similar";
import { useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Passed } from "../api/handOvers";

/** Who is here already and may be the same: taken all the same, then both files become one. */
export function KnownHere({ person }: { person: Passed["person"] }) {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const similar = useSimilarClients({
    givenName: person.givenName ?? "",
    familyName: person.familyName,
    birthDate: person.birthDate ?? null,
    email: person.email ?? null,
  });
  if (similar.length === 0) return null;
  return (
    <Card icon="people" title={text("handover.alike")} count={similar.length}>
      <p className="hint">{text("handover.alikeHint")}</p>
      <ul className="passed-advice">
        {similar.map(({ client, reasons }) => (
          <li key={client.id}>
            <p className="row">
              <Link to={path(`clients/${client.id}`)} target="_blank">
                {clientName(client)}
              </Link>
              {reasons.map((reason) => (
                <Badge key={reason} tone="warning">
                  {text.or(`duplicates.reason.${reason}`, reason)}
                </Badge>
              ))}
              {client.archivedAt && <Badge icon="folder">{text("archive.in")}</Badge>}
            </p>
            <p className="under">
              {[client.birthDate && format.shortDay(client.birthDate), client.email]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
