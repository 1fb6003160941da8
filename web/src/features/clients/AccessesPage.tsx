import { useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Button } from "@/components/Button";
import { type Column, Dash, DataTable } from "@/components/DataTable";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, NoRight } from "@/components/States";
import { toast } from "@/components/Toasts";
import { clientName } from "@/lib/api/shapes";
import { useMay, useRegion, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Access, useAccesses } from "./api/accesses";
import { useClient } from "./api/openClient";
import { ReasonDialog } from "./components/ReasonDialog";
import { needsReason } from "./reason";
import "./clients.css";

/** Who looked at a client's file, when and why: for the person, on screen and on paper. */
export default function AccessesPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const client = useClient(id);
  const title = text("access.title");
  const name = client.data ? clientName(client.data) : text("client.file");
  const crumb = { to: path(`clients/${id}`), label: name };
  if (!may("audit:read")) {
    return (
      <Page title={title} crumb={crumb}>
        <NoRight />
      </Page>
    );
  }
  if (needsReason(client.error)) {
    return (
      <Page title={title} crumb={crumb}>
        <ReasonDialog client={id} />
      </Page>
    );
  }
  return (
    <Page
      title={title}
      sub={client.data && name}
      crumb={crumb}
      actions={client.data && <Print client={id} />}
    >
      {client.error ? (
        <ErrorState error={client.error} onRetry={() => void client.refetch()} />
      ) : client.data ? (
        <Accesses client={id} />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  );
}

/** On paper stands all there is, however much of it is on the screen. */
function Print({ client }: { client: string }) {
  const text = useText();
  const listing = useAccesses(client);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing || listing.more) return;
    setPrinting(false);
    window.print();
  }, [printing, listing.more]);
  const print = async () => {
    setPrinting(true);
    if (await listing.loadAll()) return;
    setPrinting(false);
    toast(text("access.notAll"), { tone: "danger" });
  };
  return (
    <Button icon="download" busy={printing} disabled={listing.loading} onClick={() => void print()}>
      {text("access.print")}
    </Button>
  );
}

function Accesses({ client }: { client: string }) {
  const text = useText();
  const format = useFormat();
  const region = useRegion();
  const centre = useMay()("consultations:read");
  const columns = useColumns();
  const listing = useAccesses(client);
  if (listing.error) return <ErrorState error={listing.error} onRetry={listing.retry} />;
  if (listing.loading) return <Skeleton rows={8} />;
  return (
    <div className="stack accesses">
      <p className="measure">
        {centre
          ? text("access.explained", { region: region.name, day: format.longDay(new Date()) })
          : text("access.explainedOffice", { day: format.longDay(new Date()) })}
      </p>
      <div className="tablebox is-alone">
        <DataTable
          caption={text("access.title")}
          columns={columns}
          rows={listing.items}
          rowKey={(one) => one.id}
        />
      </div>
      {listing.more && (
        <div className="not-printed">
          <Button onClick={listing.loadMore} busy={listing.loadingMore}>
            {text("table.more")}
          </Button>
        </div>
      )}
      <p className="muted measure">
        {text("access.sealed")} {centre && text("access.offices")}
      </p>
    </div>
  );
}

function useColumns(): Column<Access>[] {
  const text = useText();
  const format = useFormat();
  return [
    { id: "when", header: text("access.when"), cell: (one) => format.dayAndClock(one.at) },
    {
      id: "who",
      header: text("access.who"),
      cell: (one) => (one.kind === "PERSON" ? one.by : text(`access.kind.${one.kind}`, { name: one.by })),
      phone: "end",
    },
    { id: "what", header: text("access.what"), cell: (one) => <What access={one} />, phone: "line" },
    {
      id: "why",
      header: text("access.reason"),
      cell: (one) =>
        one.reason || (
          <span className="no-reason">
            <Dash />
          </span>
        ),
      phone: "line",
    },
  ];
}

function What({ access }: { access: Access }) {
  const text = useText();
  const format = useFormat();
  const about = text.or(`access.about.${access.about}`, access.about);
  const act = text(`access.act.${access.act}`, { about });
  const fields = access.fields.map((field) =>
    text.or(`client.${field}`, text.or(`access.field.${field}`, field)),
  );
  return (
    <>
      {act}
      {fields.length > 0 && <span className="muted">: {format.list(fields)}</span>}
      {access.others > 0 && (
        <span className="muted"> ({text("access.others", { count: access.others })})</span>
      )}
    </>
  );
}
