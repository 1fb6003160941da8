import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button, IconButton } from "@/components/Button";
import { Card } from "@/components/Card";
import { Confirm } from "@/components/Dialog";
import { Menu } from "@/components/Menu";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { toast } from "@/components/Toasts";
import { TitleClock } from "@/features/clients/components/TitleClock";
import { type Client, clientName } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Relative, useHousehold, useLeaveHousehold } from "../api/household";
import { AddRelativeDialog } from "./AddRelativeDialog";
import { RelationDialog } from "./RelationDialog";
import "../household.css";

/** The family of a client: each with what they are to the client, and their own title. */
export function HouseholdCard({ client }: { client: Client }) {
  const text = useText();
  const may = useMay();
  const household = useHousehold(client.id);
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<{ id: string; name: string } | null>(null);
  const members = household.data?.items ?? [];
  const write = may("clients:write");
  return (
    <Card
      title={text("household.title")}
      count={household.data ? members.length : null}
      action={
        write && <IconButton icon="plus" label={text("household.add")} onClick={() => setAdding(true)} />
      }
    >
      {household.isPending && <Skeleton rows={2} />}
      {household.error && <ErrorState error={household.error} onRetry={() => void household.refetch()} />}
      {household.data && members.length === 0 && <p className="muted">{text("household.none")}</p>}
      {members.length > 0 && (
        <ul className="kin">
          {members.map((one) => (
            <Member key={one.client.id} of={client} one={one} onLeave={setLeaving} />
          ))}
        </ul>
      )}
      {write && members.length > 0 && (
        <div>
          <Button kind="tertiary" onClick={() => setLeaving({ id: client.id, name: clientName(client) })}>
            {text("household.leaveOwn")}
          </Button>
        </div>
      )}
      {adding && (
        <AddRelativeDialog
          client={client}
          known={members.map((one) => one.client.id)}
          onClose={() => setAdding(false)}
        />
      )}
      {leaving && <LeaveDialog who={leaving} onClose={() => setLeaving(null)} />}
    </Card>
  );
}

function Member({
  of,
  one: { relation, client },
  onLeave,
}: {
  of: Client;
  one: Relative;
  onLeave: (who: { id: string; name: string }) => void;
}) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const path = useRegionPath();
  const may = useMay();
  const [changing, setChanging] = useState(false);
  const name = clientName(client);
  return (
    <li>
      <div>
        <Link to={path(`clients/${client.id}`)}>{name}</Link>
        <p className="under">
          <span>{text(`household.relation.${relation}`)}</span>
          {client.birthDate && (
            <span>{text("household.born", { day: format.shortDay(client.birthDate) })}</span>
          )}
          {client.archivedAt && <span>{text("archive.in")}</span>}
        </p>
        <p className="under">
          {client.titleKind ? (
            <>
              <span>{codes.name("title", client.titleKind)}</span>
              {client.titleValidUntil && (
                <span>
                  {text("client.until", { day: format.shortDay(client.titleValidUntil) })}{" "}
                  <TitleClock until={client.titleValidUntil} />
                </span>
              )}
              {client.titleConditions && <span>{client.titleConditions}</span>}
            </>
          ) : (
            <span>{text("household.noTitle")}</span>
          )}
        </p>
      </div>
      {may("clients:write") && (
        <Menu
          label={text("household.more", { name })}
          entries={[
            { id: "relation", label: text("household.change"), onAction: () => setChanging(true) },
            {
              id: "leave",
              label: text("household.leave"),
              onAction: () => onLeave({ id: client.id, name }),
            },
          ]}
        />
      )}
      {changing && (
        <RelationDialog of={of} one={{ id: client.id, name, relation }} onClose={() => setChanging(false)} />
      )}
    </li>
  );
}

function LeaveDialog({ who, onClose }: { who: { id: string; name: string }; onClose: () => void }) {
  const text = useText();
  const leave = useLeaveHousehold();
  return (
    <Confirm
      open
      title={text("household.leaveTitle", { name: who.name })}
      action={text("household.leave")}
      kind="primary"
      busy={leave.isPending}
      onClose={onClose}
      onConfirm={() =>
        leave.mutate(who.id, {
          onSuccess: () => {
            onClose();
            toast(text("household.left", { name: who.name }));
          },
        })
      }
    >
      <p>{text("household.leaveHint")}</p>
    </Confirm>
  );
}
