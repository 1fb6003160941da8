import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, NoRight } from "@/components/States";
import { useReading } from "@/components/useEdit";
import { useEmployer } from "@/features/employers/api/openEmployer";
import { WhoField } from "@/features/household/components/WhoField";
import type { Employer } from "@/lib/api/shapes";
import { useSimilarEmployers } from "@/lib/api/similar";
import { useCodes } from "@/lib/codes/useCodes";
import { useMay, useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { NOTHING, type Row } from "./choice";
import { MergeForm } from "./components/MergeForm";
import { Proposals } from "./components/Proposals";

/** Two files of one employer become one. */
export default function MergeEmployersPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { with: other } = useSearch({ strict: false }) as { with?: string };
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const kept = useEmployer(id);
  const crumb = { to: path(`employers/${id}`), label: kept.data?.name ?? text("employer.one") };
  return (
    <Page title={text("merge.titleEmployer")} crumb={crumb}>
      {!may("employers:write") ? (
        <NoRight />
      ) : kept.error ? (
        <ErrorState error={kept.error} onRetry={() => void kept.refetch()} />
      ) : !kept.data ? (
        <Skeleton rows={8} />
      ) : other ? (
        <Both key={`${id}-${other}`} kept={kept.data} otherId={other} />
      ) : (
        <Choose kept={kept.data} />
      )}
    </Page>
  );
}

function Choose({ kept }: { kept: Employer }) {
  const text = useText();
  const codes = useCodes();
  const path = useRegionPath();
  const navigate = useNavigate();
  const similar = useSimilarEmployers({
    name: kept.name,
    municipality: kept.municipality ?? null,
  }).filter(({ employer }) => employer.id !== kept.id);
  const choose = (other: string) =>
    void navigate({ to: path(`employers/${kept.id}/merge`), search: { with: other } as never });
  return (
    <Proposals
      hint={text("merge.withHint", { kept: kept.name })}
      found={similar.map(({ employer, reasons }) => ({
        id: employer.id,
        name: employer.name,
        detail: [
          employer.municipality && codes.municipality(employer.municipality),
          employer.industry && codes.industry(employer.industry),
        ],
        reasons,
        archived: Boolean(employer.archivedAt),
      }))}
      onChoose={choose}
    >
      <WhoField
        kind="EMPLOYER"
        label={text("merge.withEmployer")}
        not={[kept.id]}
        archive
        onChoose={(one) => choose(one.id)}
      />
    </Proposals>
  );
}

function Both({ kept, otherId }: { kept: Employer; otherId: string }) {
  const path = useRegionPath();
  const navigate = useNavigate();
  const other = useEmployer(otherId);
  const rows = useRows();
  if (other.error) return <ErrorState error={other.error} onRetry={() => void other.refetch()} />;
  if (!other.data) return <Skeleton rows={8} />;
  const to = (id: string, search: object) =>
    void navigate({ to: path(`employers/${id}/merge`), search: search as never });
  return (
    <MergeForm
      kind="employers"
      kept={kept}
      other={other.data}
      rows={rows(kept, other.data)}
      onSwap={() => to(otherId, { with: kept.id })}
      onAgain={() => to(kept.id, {})}
    />
  );
}

function useRows(): (kept: Employer, other: Employer) => Row[] {
  const text = useText();
  const read = useReading();
  const fields: [string, string, (one: Employer) => unknown, list?: boolean][] = [
    ["NAME", "employer.name", (one) => one.name],
    ["KIND", "employer.kind", (one) => read("employerKind", one.kind)],
    ["INDUSTRY", "employer.industry", (one) => read("industry", one.industry)],
    ["MUNICIPALITY", "employer.municipality", (one) => read("municipality", one.municipality)],
    ["SIZE", "employer.size", (one) => read("employerSize", one.size)],
    [
      "CONTACTS",
      "employer.contacts",
      (one) =>
        one.contacts
          .map((it) => [it.name, it.role, it.email, it.phone].filter(Boolean).join(", "))
          .join("; ") || NOTHING,
      true,
    ],
  ];
  return (kept, other) =>
    fields.map(([field, label, words, list = false]) => ({
      field,
      label: text(label as never),
      kept: String(words(kept)),
      other: String(words(other)),
      list,
    }));
}
