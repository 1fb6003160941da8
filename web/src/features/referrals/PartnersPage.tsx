import { useState } from "react";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { MailLink } from "@/components/Card";
import { type Column, Dash, DataTable } from "@/components/DataTable";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState, NoRight } from "@/components/States";
import { useMay, useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { type Partner, usePartners } from "./api/referrals";
import { PartnerDialog } from "./components/PartnerDialog";
import "./referrals.css";

/** Offices to which people are referred. */
export default function PartnersPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const [open, setOpen] = useState<Partner | "new" | null>(null);
  const add = may("partners:write") && (
    <Button icon="plus" onClick={() => setOpen("new")}>
      {text("partner.add")}
    </Button>
  );
  return (
    <Page
      title={text("partner.title")}
      sub={text("partner.sub")}
      crumb={{ to: path("referrals"), label: text("nav.referrals") }}
      actions={add}
    >
      {may("partners:read") ? <Table onOpen={setOpen} /> : <NoRight />}
      {open && <PartnerDialog partner={open === "new" ? undefined : open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function Table({ onOpen }: { onOpen: (partner: Partner) => void }) {
  const text = useText();
  const may = useMay();
  const partners = usePartners();
  if (partners.error) {
    return <ErrorState error={partners.error} onRetry={() => void partners.refetch()} />;
  }
  if (!partners.data) return <Skeleton rows={6} />;
  if (partners.data.items.length === 0) {
    return (
      <EmptyState icon="building" title={text("partner.none")}>
        {text("partner.noneHint")}
      </EmptyState>
    );
  }
  const columns: Column<Partner>[] = [
    {
      id: "name",
      header: text("partner.name"),
      cell: (one) => (
        <>
          {may("partners:write") ? (
            <button type="button" className="partner-open" onClick={() => onOpen(one)}>
              {one.name}
            </button>
          ) : (
            one.name
          )}{" "}
          {one.archived && <Badge>{text("partner.archived")}</Badge>}
        </>
      ),
    },
    {
      id: "kind",
      header: text("partner.kind"),
      cell: (one) => text(`partner.kind.${one.kind}`),
      phone: "line",
    },
    { id: "contact", header: text("partner.contact"), cell: (one) => one.contact ?? <Dash /> },
    { id: "email", header: text("client.email"), cell: (one) => <MailLink address={one.email} /> },
    { id: "phone", header: text("partner.phone"), cell: (one) => one.phone ?? <Dash />, phone: "line" },
  ];
  return (
    <div className="tablebox is-alone">
      <DataTable
        caption={text("partner.title")}
        columns={columns}
        rows={partners.data.items}
        rowKey={(one) => one.id}
      />
    </div>
  );
}
