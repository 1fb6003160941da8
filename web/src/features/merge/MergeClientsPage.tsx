import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, NoRight } from "@/components/States";
import { useReading } from "@/components/useEdit";
import { useClient } from "@/features/clients/api/openClient";
import { ReasonDialog } from "@/features/clients/components/ReasonDialog";
import { needsReason } from "@/features/clients/reason";
import { WhoField } from "@/features/household/components/WhoField";
import { type Client, clientName } from "@/lib/api/shapes";
import { useSimilarClients } from "@/lib/api/similar";
import { useCodes } from "@/lib/codes/useCodes";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { NOTHING, type Row } from "./choice";
import { type FileHead, MergeForm } from "./components/MergeForm";
import { Proposals } from "./components/Proposals";

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
  const rows = useRows();
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

/** Each field of both files, in the words of the page. */
function useRows(): (kept: Client, other: Client) => Row[] {
  const text = useText();
  const read = useReading();
  const codes = useCodes();
  const format = useFormat();
  const title = (client: Client) =>
    client.title
      ? [
          codes.name("title", client.title.kind),
          client.title.validUntil && text("client.until", { day: format.shortDay(client.title.validUntil) }),
          client.title.conditions,
        ]
          .filter(Boolean)
          .join(", ")
      : NOTHING;
  const languages = (client: Client) =>
    client.languages
      .map(({ tag, level }) =>
        [format.language(tag), level && codes.name("languageLevel", level)].filter(Boolean).join(" "),
      )
      .join(", ") || NOTHING;
  const employer = (client: Client) =>
    [client.employer?.name, client.employment === "HIRING" && codes.name("employment", "HIRING")]
      .filter(Boolean)
      .join(", ") || NOTHING;
  const fields: [string, string, (client: Client) => unknown, list?: boolean][] = [
    ["GIVEN_NAME", "client.givenName", (one) => read(undefined, one.givenName)],
    ["FAMILY_NAME", "client.familyName", (one) => read(undefined, one.familyName)],
    ["CALL_NAME", "client.callName", (one) => read(undefined, one.callName)],
    ["ADDRESS_FORM", "client.addressForm", (one) => read(undefined, one.addressForm)],
    ["BIRTH_DATE", "client.birthDate", (one) => read(undefined, one.birthDate)],
    ["EMAIL", "client.email", (one) => read(undefined, one.email)],
    ["PHONE", "client.phone", (one) => read(undefined, one.phone)],
    ["CITIZENSHIPS", "client.citizenships", (one) => read("country", one.citizenships), true],
    ["LANGUAGES", "client.languages", languages, true],
    ["PREFERRED_LANGUAGE", "client.preferredLanguage", (one) => read("languageName", one.preferredLanguage)],
    ["PURPOSE", "client.purpose", (one) => read("purpose", one.purpose)],
    ["TARGET_GROUP", "client.targetGroup", (one) => read("targetGroup", one.targetGroup)],
    ["OCCUPATION", "client.occupation", (one) => read("occupation", one.occupation)],
    ["ARRIVED_ON", "client.arrivedOn", (one) => read(undefined, one.arrivedOn)],
    ["LOCATION", "clients.where", (one) => read("location", one.location)],
    ["MUNICIPALITY", "client.municipality", (one) => read("municipality", one.municipality)],
    ["EMPLOYER_ID", "client.employer", employer],
    ["TITLE", "client.title", title],
  ];
  return (kept, other) =>
    fields.map(([field, label, words, list = false]) => ({
      field,
      label: text(label as never),
      kept: String(words(kept)),
      other: String(words(other)),
      list,
      ...(field === "EMPLOYER_ID" ? { with: ["EMPLOYMENT"] } : {}),
    }));
}
