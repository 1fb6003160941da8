import { Badge, type Tone } from "@/components/Badge";
import { Dialog } from "@/components/Dialog";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useColleagues } from "@/lib/api/colleagues";
import { useText } from "@/lib/text/useText";
import type { Case } from "../api/cases";
import { type Sight, useSights } from "../api/sights";

const TONES: Record<Sight["standing"], Tone> = {
  SEES: "success",
  SEES_WITH_REASON: "info",
  DOES_NOT_SEE: "neutral",
};

/** Who of the colleagues sees the case; of the others, what they would need and who has it. */
export function SightDialog({ of, onClose }: { of: Case; onClose: () => void }) {
  const text = useText();
  const colleagues = useColleagues();
  const sights = useSights(of.id, colleagues.data);
  const error = colleagues.error ?? sights.error;
  return (
    <Dialog open title={text("sight.title")} onClose={onClose}>
      <div className="stack">
        <p className="muted">{text("sight.hint")}</p>
        {error ? (
          <ErrorState
            error={error}
            onRetry={() => void (colleagues.error ? colleagues.refetch() : sights.refetch())}
          />
        ) : !colleagues.data || !sights.data ? (
          <Skeleton rows={4} />
        ) : (
          <ul className="case-lines">
            {colleagues.data.map((one) => (
              <li key={one.id} className="sight">
                <span className="sight-name">{one.name}</span>
                <Why sight={sights.data.get(one.id)} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}

function Why({ sight }: { sight: Sight | undefined }) {
  const text = useText();
  if (!sight) return null;
  const roles = (of: string[]) => of.map((role) => text(`role.${role as "adviser"}`)).join(", ");
  return (
    <>
      <Badge tone={TONES[sight.standing]}>{text(`sight.${sight.standing}`)}</Badge>
      {sight.missing.map((one) => (
        <span key={one.right} className="muted sight-why">
          {one.right === "cases:read"
            ? text("sight.noCases", { roles: roles(one.roles) })
            : text("sight.noArea", { roles: roles(one.roles) })}
        </span>
      ))}
    </>
  );
}
