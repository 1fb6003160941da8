import { SelectField, TextField } from "@/components/Field";
import { useColleagues } from "@/lib/api/colleagues";
import { useAccount } from "@/lib/session";
import { useText } from "@/lib/text/useText";
import { useFilters } from "@/lib/useFilters";
import { useKinds } from "../api/cases";
import { caseFilters } from "../filters";

const STANDINGS = ["OPEN", "WAITING", "CLOSED", "ALL"] as const;
const DUES = ["OVERDUE", "TODAY", "WEEK"] as const;

/** Filters live in the address bar. */
export function CaseFilters() {
  const text = useText();
  const kinds = useKinds();
  const me = useAccount();
  const colleagues = useColleagues();
  const { filters, set } = useFilters(caseFilters);
  const others = (colleagues.data ?? []).filter((one) => one.id !== me.id);
  return (
    <search className="filters">
      <div className="field grow">
        <TextField
          type="search"
          label={text("cases.search")}
          maxLength={200}
          value={filters.q ?? ""}
          onChange={(event) => set({ q: event.target.value })}
        />
      </div>
      <SelectField
        label={text("case.state")}
        empty={text("cases.standing.ACTIVE")}
        options={STANDINGS.map((one) => ({ value: one, label: text(`cases.standing.${one}`) }))}
        value={filters.standing ?? ""}
        onChange={(event) => set({ standing: event.target.value })}
      />
      <SelectField
        label={text("case.responsible")}
        empty={text("filter.all")}
        options={[
          { value: me.id, label: text("cases.mine") },
          ...others.map((one) => ({ value: one.id, label: one.name })),
        ]}
        value={filters.responsible ?? ""}
        onChange={(event) => set({ responsible: event.target.value })}
      />
      {kinds.length > 1 && (
        <SelectField
          label={text("case.kind")}
          empty={text("filter.all")}
          options={kinds.map((one) => ({ value: one, label: text(`case.kind.${one}`) }))}
          value={filters.kind ?? ""}
          onChange={(event) => set({ kind: event.target.value })}
        />
      )}
      <SelectField
        label={text("case.due")}
        empty={text("filter.all")}
        options={DUES.map((one) => ({ value: one, label: text(`cases.due.${one}`) }))}
        value={filters.due ?? ""}
        onChange={(event) => set({ due: event.target.value })}
      />
      <SelectField
        label={text("cases.sort")}
        empty={text("cases.sort.DUE")}
        options={[{ value: "OPENED", label: text("cases.sort.OPENED") }]}
        value={filters.sort ?? ""}
        onChange={(event) => set({ sort: event.target.value })}
      />
    </search>
  );
}
