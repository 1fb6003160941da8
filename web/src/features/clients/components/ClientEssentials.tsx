import { Link } from "@tanstack/react-router";
import { Essentials } from "@/components/Card";
import { Dash } from "@/components/DataTable";
import { Icon } from "@/components/Icon";
import type { Client } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { useRegionPath } from "@/lib/region";
import { daysBetween, today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";

const SOON = 90;

/** How long a residence title still holds: red when it is past, amber when it ends soon. */
function TitleClock({ until }: { until: string }) {
  const text = useText();
  const days = daysBetween(today(), until);
  if (days > SOON) return null;
  return (
    <span className={days < 30 ? "late clock" : "soon clock"}>
      <Icon name="clock" />
      {days < 0 ? text("client.titlePast") : text("client.titleDays", { days })}
    </span>
  );
}

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
          more: client.title?.validUntil
            ? [text("client.until", { day: format.shortDay(client.title.validUntil) })]
            : [],
        },
        { name: text("client.languages"), value: spoken[0] ?? <Dash />, more: spoken.slice(1, 4) },
        {
          name: text("client.employer"),
          value: client.employer ? (
            <Link to={path(`employers/${client.employer.id}`)}>{client.employer.name}</Link>
          ) : (
            <Dash />
          ),
          more: client.occupation ? [codes.occupation(client.occupation)] : [],
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
