import { Link } from "@tanstack/react-router";
import { Essentials } from "@/components/Card";
import { Dash } from "@/components/DataTable";
import type { Client } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { TitleClock } from "./TitleClock";

export function ClientEssentials({ client }: { client: Client }) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const path = useRegionPath();
  const spoken = client.languages.map(({ tag, level }) =>
    [format.language(tag), level && codes.name("languageLevel", level)].filter(Boolean).join(" "),
  );
  const town = client.municipality && codes.municipality(client.municipality);
  return (
    <Essentials
      facts={[
        {
          name: text("client.title"),
          value: client.title ? (
            <>
              {codes.name("title", client.title.kind)}
              {client.title.validUntil && <TitleClock until={client.title.validUntil} />}
            </>
          ) : (
            <Dash />
          ),
          more: [
            client.title?.validUntil &&
              text("client.until", { day: format.shortDay(client.title.validUntil) }),
            client.title?.conditions,
          ].filter(Boolean),
        },
        { name: text("client.languages"), value: spoken[0] ?? <Dash />, more: spoken.slice(1, 4) },
        {
          name: text("client.employer"),
          value: client.employer ? (
            <Link to={path(`employers/${client.employer.id}`)}>{client.employer.name}</Link>
          ) : (
            <Dash />
          ),
          more: [
            client.employment === "HIRING" && codes.name("employment", "HIRING"),
            client.occupation && codes.occupation(client.occupation),
          ].filter(Boolean),
        },
        {
          name: text("client.origin"),
          value:
            client.citizenships.length > 0 ? client.citizenships.map(format.country).join(", ") : <Dash />,
          more: [
            client.location === "ABROAD" ? codes.name("location", "ABROAD") : town,
            client.arrivedOn && text("client.since", { day: format.shortDay(client.arrivedOn) }),
          ].filter(Boolean),
        },
      ]}
    />
  );
}
