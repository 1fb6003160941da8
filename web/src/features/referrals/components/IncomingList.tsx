import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@/components/Button";
import { type Column, ListTable } from "@/components/DataTable";
import { SelectField } from "@/components/Field";
import { EmptyState } from "@/components/States";
import { useListing } from "@/lib/api/list";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useFilters } from "@/lib/useFilters";
import type { Incoming } from "../api/referrals";
import { referralFilters } from "../filters";
import { STATES } from "../words";
import { IncomingStanding } from "./IncomingStanding";
import { ReceiveDialog } from "./ReceiveDialog";

/** What partners referred to us, the latest first. */
export function IncomingList() {
  const text = useText();
  const may = useMay();
  const api = useRegionApi();
  const path = useRegionPath();
  const format = useFormat();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const { filters, set } = useFilters(referralFilters);
  const listing = useListing<Incoming>(api("referrals/incoming"), { state: filters.state });
  const columns: Column<Incoming>[] = [
    {
      id: "who",
      header: text("referral.who"),
      cell: (one) => <Link to={path(`referrals/incoming/${one.id}`)}>{one.name}</Link>,
    },
    { id: "partner", header: text("referral.partner"), cell: (one) => one.partner.name, phone: "line" },
    {
      id: "state",
      header: text("referral.state"),
      cell: (one) => <IncomingStanding of={one} />,
      phone: "line",
    },
    {
      id: "received",
      header: text("referral.receivedOn"),
      cell: (one) => format.shortDay(one.receivedAt),
      phone: "end",
    },
  ];
  return (
    <>
      <search className="filters">
        <SelectField
          label={text("referral.state")}
          empty={text("filter.all")}
          options={STATES.map((value) => ({
            value,
            label: text(value === "SENT" ? "referral.stateIn.SENT" : `referral.state.${value}`),
          }))}
          value={filters.state ?? ""}
          onChange={(event) => set({ state: event.target.value })}
        />
        {may("referrals:write") && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {text("referral.receive")}
          </Button>
        )}
      </search>
      <ListTable
        caption={text("referral.incoming")}
        columns={columns}
        rowKey={(one) => one.id}
        listing={listing}
        empty={
          filters.state ? (
            <EmptyState
              icon="search"
              title={text("referral.noneFound")}
              action={<Button onClick={() => set({ state: "" })}>{text("filter.reset")}</Button>}
            />
          ) : (
            <EmptyState icon="link" title={text("referral.noneIn")}>
              {text("referral.noneInHint")}
            </EmptyState>
          )
        }
      />
      {adding && (
        <ReceiveDialog
          onClose={() => setAdding(false)}
          onDone={({ id }) => void navigate({ to: path(`referrals/incoming/${id}`) })}
        />
      )}
    </>
  );
}
