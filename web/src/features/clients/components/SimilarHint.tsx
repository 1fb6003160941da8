import { Link } from "@tanstack/react-router";
import { Note } from "@/components/Badge";
import { useSimilarClients } from "@/lib/api/similar";
import { useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { PartProps } from "./PersonFields";

/** While one types: who may be the same person already. */
export function SimilarHint({ form }: PartProps) {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const [givenName, familyName, birthDate, email] = form.watch([
    "givenName",
    "familyName",
    "birthDate",
    "email",
  ]);
  const similar = useSimilarClients({
    givenName,
    familyName,
    birthDate: birthDate || null,
    email: /^\S+@\S+\.\S+$/.test(email) ? email : null,
  });
  if (similar.length === 0 || familyName.trim().length < 2) return <div role="status" />;
  return (
    <div role="status">
      <Note tone="warning">
        <p>{text("record.similar")}</p>
        <ul>
          {similar.slice(0, 5).map((one) => (
            <li key={one.id}>
              <Link to={path(`clients/${one.id}`)}>{one.name}</Link>
              {one.birthDate && `, ${format.shortDay(one.birthDate)}`}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}
