import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { z } from "zod";
import { Button } from "@/components/Button";
import { type Column, Dash, ListTable } from "@/components/DataTable";
import { SelectField, TextField } from "@/components/Field";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState } from "@/components/States";
import { useListing } from "@/lib/api/list";
import type { Network } from "@/lib/api/networks";
import { useCodes } from "@/lib/codes/useCodes";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useDelayed } from "@/lib/useDelayed";
import { useFilters } from "@/lib/useFilters";
import type { Member } from "./api/members";
import { useNetwork } from "./api/networks";
import { MemberDialog } from "./components/MemberDialog";
import { NetworkDialog } from "./components/NetworkDialog";

const text_ = z.string().optional().catch(undefined);
const memberFilters = z.object({ q: text_, country: text_, industry: text_ });

export default function NetworkPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useText();
  const path = useRegionPath();
  const network = useNetwork(id);
  const crumb = { to: path("networks"), label: text("nav.networks") };
  if (network.data) return <NetworkView network={network.data} crumb={crumb} />;
  return (
    <Page title={text("networks.one")} crumb={crumb}>
      {network.error ? (
        <ErrorState error={network.error} onRetry={() => void network.refetch()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  );
}

function NetworkView({ network, crumb }: { network: Network; crumb: { to: string; label: string } }) {
  const text = useText();
  const codes = useCodes();
  const may = useMay();
  const [open, setOpen] = useState<Member | "new" | "network" | null>(null);
  return (
    <Page
      fill
      title={network.name}
      sub={`${codes.name("networkKind", network.kind)} · ${text("networks.count", { count: network.members })}`}
      crumb={crumb}
      actions={
        <>
          {may("networks:write") && <Button onClick={() => setOpen("network")}>{text("action.edit")}</Button>}
          {may("members:write") && (
            <Button icon="plus" onClick={() => setOpen("new")}>
              {text("members.add")}
            </Button>
          )}
        </>
      }
    >
      {network.description && <p className="prose network-words">{network.description}</p>}
      <Members network={network.id} onOpen={setOpen} />
      {open === "network" && <NetworkDialog network={network} onClose={() => setOpen(null)} />}
      {open && open !== "network" && (
        <MemberDialog
          network={network.id}
          {...(open === "new" ? {} : { member: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}

function Members({ network, onOpen }: { network: string; onOpen: (member: Member) => void }) {
  const text = useText();
  const api = useRegionApi();
  const codes = useCodes();
  const format = useFormat();
  const { filters, set, reset, active } = useFilters(memberFilters);
  const listing = useListing<Member>(api("members"), useDelayed({ ...filters, network }));
  const columns: Column<Member>[] = [
    {
      id: "name",
      header: text("members.name"),
      cell: (one) => (
        <button type="button" className="row-btn" onClick={() => onOpen(one)}>
          {one.name}
        </button>
      ),
    },
    { id: "organisation", header: text("members.organisation"), cell: (one) => one.organisation ?? <Dash /> },
    {
      id: "countries",
      header: text("members.countries"),
      cell: (one) => (one.countries.length > 0 ? one.countries.map(format.country).join(", ") : <Dash />),
      phone: "line",
    },
    {
      id: "industries",
      header: text("members.industries"),
      cell: (one) => (one.industries.length > 0 ? one.industries.map(codes.industry).join(", ") : <Dash />),
    },
    {
      id: "joined",
      header: text("members.joinedOn"),
      cell: (one) => format.shortDay(one.joinedOn),
      phone: "end",
    },
  ];
  return (
    <>
      <search className="filters">
        <div className="field grow">
          <TextField
            type="search"
            label={text("clients.search")}
            value={filters.q ?? ""}
            onChange={(event) => set({ q: event.target.value })}
          />
        </div>
        <SelectField
          label={text("clients.country")}
          empty={text("filter.all")}
          options={codes.countries}
          value={filters.country ?? ""}
          onChange={(event) => set({ country: event.target.value })}
        />
        <SelectField
          label={text("employer.industry")}
          empty={text("filter.all")}
          options={codes.industries}
          value={filters.industry ?? ""}
          onChange={(event) => set({ industry: event.target.value })}
        />
      </search>
      <ListTable
        caption={text("networks.members")}
        columns={columns}
        rowKey={(one) => one.id}
        listing={listing}
        empty={
          active ? (
            <EmptyState
              icon="search"
              title={text("members.noneFound")}
              action={<Button onClick={reset}>{text("filter.reset")}</Button>}
            />
          ) : (
            <EmptyState icon="people" title={text("members.none")}>
              {text("members.noneHint")}
            </EmptyState>
          )
        }
      />
    </>
  );
}
