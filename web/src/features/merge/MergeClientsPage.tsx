import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, NoRight } from "@/components/States";
import { useClient } from "@/features/clients/api/openClient";
import { ReasonDialog } from "@/features/clients/components/ReasonDialog";
import { needsReason } from "@/features/clients/reason";
import { WhoField } from "@/features/household/components/WhoField";
import { type Client, clientName } from "@/lib/api/shapes";
import { useSimilarClients } from "@/lib/api/similar";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type FileHead, MergeForm } from "./components/MergeForm";
import { Proposals } from "./components/Proposals";
import { useClientRows } from "./useClientRows";

/** Two files of one person become one. */
export default function MergeClientsPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { with: other } = useSearch({ strict: false }) as { with?: string };
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const kept = useClient(id);
  const crumb = {
    to: path(`clients/${id}`),
    label: kept.data ? clientName(kept.data) : text("client.file"),
  };
  return (
    <Page title={text("merge.title")} crumb={crumb}>
      {!may("clients:write") ? (
        <NoRight />
      ) : needsReason(kept.error) ? (
        <ReasonDialog client={id} />
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

/** With whose file: proposed, or found by name. */
function Choose({ kept }: { kept: Client }) {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const navigate = useNavigate();
  const similar = useSimilarClients({
    givenName: kept.givenName,
    familyName: kept.familyName,
    birthDate: kept.birthDate ?? null,
    email: kept.email ?? null,
  }).filter(({ client }) => client.id !== kept.id);
  const choose = (other: string) =>
    void navigate({ to: path(`clients/${kept.id}/merge`), search: { with: other } as never });
  return (
    <Proposals
      hint={text("merge.withHint", { kept: clientName(kept) })}
      found={similar.map(({ client, reasons }) => ({
        id: client.id,
        name: clientName(client),
        detail: [client.birthDate && format.shortDay(client.birthDate), client.email],
        reasons,
        archived: Boolean(client.archivedAt),
      }))}
      onChoose={choose}
    >
      <WhoField label={text("merge.with")} not={[kept.id]} archive onChoose={(one) => choose(one.id)} />
    </Proposals>
  );
}

function Both({ kept, otherId }: { kept: Client; otherId: string }) {
  const path = useRegionPath();
  const navigate = useNavigate();
  const other = useClient(otherId);
  const rows = useClientRows();
  if (needsReason(other.error)) return <ReasonDialog client={otherId} />;
  if (other.error) return <ErrorState error={other.error} onRetry={() => void other.refetch()} />;
  if (!other.data) return <Skeleton rows={8} />;
  const to = (id: string, search: object) =>
    void navigate({ to: path(`clients/${id}/merge`), search: search as never });
  return (
    <MergeForm
      kind="clients"
      kept={head(kept)}
      other={head(other.data)}
      rows={rows(kept, other.data)}
      onSwap={() => to(otherId, { with: kept.id })}
      onAgain={() => to(kept.id, {})}
    />
  );
}

function head(client: Client): FileHead {
  return { ...client, name: clientName(client) };
}
