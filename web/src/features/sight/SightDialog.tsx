import { Badge, type Tone } from "@/components/Badge";
import { Dialog } from "@/components/Dialog";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useColleagues } from "@/lib/api/colleagues";
import { useText } from "@/lib/text/useText";
import { type Record, type Sight, useSights } from "./sights";
import "./sight.css";

const TONES = {
  SEES: "success",
  SEES_WITH_REASON: "info",
  DOES_NOT_SEE: "neutral",
} as const satisfies { [standing in Sight["standing"]]: Tone };

/** The words for the rights that the service names. */
const PARTS = {
  "appointments:read": "sight.part.appointments",
  "cases:read": "sight.part.cases",
  "clients:read": "sight.part.clients",
  "compartment:advice": "sight.part.advice",
  "compartment:immigration": "sight.part.immigration",
  "compartment:integration": "sight.part.integration",
  "compartment:naturalisation": "sight.part.naturalisation",
  "consents:read": "sight.part.consents",
  "consultations:read": "sight.part.consultations",
  "employers:read": "sight.part.employers",
  "enquiries:read": "sight.part.enquiries",
  "referrals:read": "sight.part.referrals",
} as const;

const KINDS = {
  cases: "case",
  clients: "client",
  consultations: "consultation",
  employers: "employer",
} as const;

/** Who of the colleagues sees a record; of the others, what they would need and who has it. */
export function SightDialog({ of, onClose }: { of: Record; onClose: () => void }) {
  const text = useText();
  const colleagues = useColleagues();
  const sights = useSights(of, colleagues.data);
  const error = colleagues.error ?? sights.error;
  const kind = KINDS[of.split("/")[0] as keyof typeof KINDS];
  return (
    <Dialog open title={text(`sight.title.${kind}`)} onClose={onClose}>
      <div className="stack">
        <p className="muted">{text(`sight.hint.${kind}`)}</p>
        {error ? (
          <ErrorState
            error={error}
            onRetry={() => void (colleagues.error ? colleagues.refetch() : sights.refetch())}
          />
        ) : !colleagues.data || !sights.data ? (
          <Skeleton rows={4} />
        ) : (
          <ul className="sights">
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
  const part = (right: string) => text(PARTS[right as keyof typeof PARTS]);
  return (
    <>
      <Badge tone={TONES[sight.standing]}>{text(`sight.${sight.standing}`)}</Badge>
      {sight.missing.map((one) => (
        <span key={one.right} className="muted sight-why">
          {text("sight.missing", {
            part: part(one.right),
            roles: one.roles.map((role) => text(`role.${role as "adviser"}`)).join(", "),
          })}
        </span>
      ))}
      {sight.withheld.length > 0 && (
        <span className="muted sight-why">
          {text("sight.withheld", { parts: sight.withheld.map((one) => part(one.right)).join(", ") })}
        </span>
      )}
    </>
  );
}
