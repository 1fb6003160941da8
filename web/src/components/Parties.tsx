import { Link } from "@tanstack/react-router";
import { useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";

interface Named {
  id: string;
  name: string;
}

interface PartiesProps {
  client?: Named | null | undefined;
  employer?: Named | null | undefined;
}

/** Who took part: the person, the employer, both, or somebody who gave no name. */
export function Parties({ client, employer }: PartiesProps) {
  const text = useText();
  const path = useRegionPath();
  if (!client && !employer) return <span className="muted">{text("parties.nobody")}</span>;
  return (
    <>
      {client && <Link to={path(`clients/${client.id}`)}>{client.name}</Link>}
      {client && employer && " · "}
      {employer && <Link to={path(`employers/${employer.id}`)}>{employer.name}</Link>}
    </>
  );
}
