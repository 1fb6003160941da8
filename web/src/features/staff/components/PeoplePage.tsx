import { useState } from "react";
import { Badge, type Tone } from "@/components/Badge";
import { Button } from "@/components/Button";
import { type Column, Dash, DataTable } from "@/components/DataTable";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState } from "@/components/States";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Person, usePeople } from "../api/people";
import { InviteDialog } from "./InviteDialog";
import { PersonMenu } from "./PersonMenu";

interface Props {
  title: string;
  sub: string;
  path: string;
  roles: string[];
  secondFactor?: boolean;
}

const TONES: Record<Person["status"], Tone> = { ACTIVE: "success", INVITED: "info", LOCKED: "warning" };

/** A list of people with their roles: invite, change, lock, remove. */
export function PeoplePage({ title, sub, path, roles, secondFactor }: Props) {
  const text = useText();
  const people = usePeople(path);
  const columns = useColumns(path, roles, secondFactor);
  const [inviting, setInviting] = useState(false);
  return (
    <Page
      title={title}
      sub={sub}
      actions={
        <Button icon="plus" onClick={() => setInviting(true)}>
          {text("staff.invite")}
        </Button>
      }
    >
      {people.error ? (
        <ErrorState error={people.error} onRetry={() => void people.refetch()} />
      ) : !people.data ? (
        <Skeleton rows={4} />
      ) : people.data.items.length === 0 ? (
        <EmptyState icon="people" title={text("staff.none")} />
      ) : (
        <div className="tablebox is-alone">
          <DataTable caption={title} columns={columns} rows={people.data.items} rowKey={(one) => one.id} />
        </div>
      )}
      {inviting && <InviteDialog path={path} roles={roles} onClose={() => setInviting(false)} />}
    </Page>
  );
}

function useColumns(path: string, roles: string[], secondFactor?: boolean): Column<Person>[] {
  const text = useText();
  const format = useFormat();
  return [
    { id: "name", header: text("staff.name"), cell: (one) => one.name },
    { id: "email", header: text("client.email"), cell: (one) => one.email, phone: "line" },
    {
      id: "roles",
      header: text("staff.roles"),
      cell: (one) => one.roles.map((role) => text.or(`role.${role}`, role)).join(", "),
    },
    {
      id: "status",
      header: text("imports.status"),
      cell: (one) => <Badge tone={TONES[one.status]}>{text(`staff.status.${one.status}`)}</Badge>,
    },
    ...(secondFactor
      ? [
          {
            id: "factor",
            header: text("staff.factor"),
            cell: (one: Person) => text(one.secondFactor ? "staff.factorOn" : "staff.factorOff"),
          },
        ]
      : []),
    {
      id: "last",
      header: text("staff.lastSignIn"),
      cell: (one) => (one.lastSignInAt ? format.dayAndClock(one.lastSignInAt) : <Dash />),
    },
    {
      id: "menu",
      header: <span className="sr">{text("action.more")}</span>,
      cell: (one) => <PersonMenu path={path} person={one} roles={roles} />,
      phone: "end",
    },
  ];
}
