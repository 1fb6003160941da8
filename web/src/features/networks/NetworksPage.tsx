import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@/components/Button";
import { type Column, DataTable } from "@/components/DataTable";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState, NoRight } from "@/components/States";
import { type Network, useNetworks } from "@/lib/api/networks";
import { useCodes } from "@/lib/codes/useCodes";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { NetworkDialog } from "./components/NetworkDialog";

export default function NetworksPage() {
  const text = useText();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={text("nav.networks")}
      actions={
        may("networks:write") && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {text("networks.add")}
          </Button>
        )
      }
    >
      {may("networks:read") ? <Networks onAdd={() => setAdding(true)} /> : <NoRight />}
      {adding && <NetworkDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Networks({ onAdd }: { onAdd: () => void }) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const path = useRegionPath();
  const may = useMay();
  const networks = useNetworks();
  const columns: Column<Network>[] = [
    {
      id: "name",
      header: text("networks.name"),
      cell: (one) => <Link to={path(`networks/${one.id}`)}>{one.name}</Link>,
    },
    {
      id: "kind",
      header: text("networks.kind"),
      cell: (one) => codes.name("networkKind", one.kind),
      phone: "line",
    },
    { id: "since", header: text("client.createdAt"), cell: (one) => format.shortDay(one.createdAt) },
    {
      id: "members",
      header: text("networks.members"),
      cell: (one) => (
        <>
          {format.figure(one.members)}
          <span className="phone-only"> {text("networks.members")}</span>
        </>
      ),
      end: true,
      phone: "end",
    },
  ];
  if (networks.error) return <ErrorState error={networks.error} onRetry={() => void networks.refetch()} />;
  if (!networks.data) return <Skeleton rows={4} />;
  if (networks.data.items.length === 0) {
    return (
      <EmptyState
        icon="network"
        title={text("networks.none")}
        action={
          may("networks:write") && (
            <Button kind="primary" onClick={onAdd}>
              {text("networks.add")}
            </Button>
          )
        }
      >
        {text("networks.noneHint")}
      </EmptyState>
    );
  }
  return (
    <div className="tablebox is-alone">
      <DataTable
        caption={text("nav.networks")}
        columns={columns}
        rows={networks.data.items}
        rowKey={(one) => one.id}
      />
    </div>
  );
}
