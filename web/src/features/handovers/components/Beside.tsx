import { useNavigate } from "@tanstack/react-router";
import { Badge } from "@/components/Badge";
import { Button, ButtonLink } from "@/components/Button";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem, NoRight } from "@/components/States";
import { ReasonDialog } from "@/features/clients/components/ReasonDialog";
import { needsReason } from "@/features/clients/reason";
import { NOTHING, type Row } from "@/features/merge/choice";
import { useClientRows } from "@/features/merge/useClientRows";
import type { Cases } from "@/lib/api/schemas";
import { clientName } from "@/lib/api/shapes";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Incoming, type Passed, useAnswer, useBeside, useRegionNames } from "../api/handOvers";
import "@/features/merge/merge.css";
import "../handOvers.css";

/** The file here and what the other region tells, side by side: is it the same person? */
export function Beside({ of, passed, file }: { of: Incoming; passed: Passed; file: string }) {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const navigate = useNavigate();
  const beside = useBeside(of.id, file);
  const page = path(`hand-overs/incoming/${of.id}`);
  const back = () => void navigate({ to: page });
  return (
    <Page title={text("handover.same")} crumb={{ to: page, label: of.name ?? text("handover.one") }}>
      {!may("hand-overs:write") ? (
        <NoRight />
      ) : needsReason(beside.error) ? (
        <ReasonDialog client={file} onOpened={() => void beside.refetch()} onClose={back} />
      ) : beside.error ? (
        <ErrorState error={beside.error} onRetry={() => void beside.refetch()} />
      ) : beside.data ? (
        <Both of={of} passed={passed} fitting={beside.data} page={page} onDone={back} />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  );
}

interface Props {
  of: Incoming;
  passed: Passed;
  fitting: Cases["Fitting"];
  page: string;
  onDone: () => void;
}

function Both({ of, passed, fitting, page, onDone }: Props) {
  const text = useText();
  const names = useRegionNames();
  const answer = useAnswer(of);
  const rows = useClientRows()(fitting.client, passed.person);
  const region = names(of.from);
  const rowsOf = (fields: readonly string[]) => rows.filter((row) => fields.includes(row.field));
  const same = rows.filter((row) => row.kept === row.other && row.kept !== NOTHING);
  const only = rows.filter((row) => row.other === NOTHING && row.kept !== NOTHING);
  return (
    <div className="stack merge">
      <div className="merge-heads">
        <FileHere client={fitting.client} />
        <section className="card merge-head" aria-label={text("handover.tells", { region })}>
          <p className="muted">{text("handover.tells", { region })}</p>
          <h2>{`${passed.person.givenName ?? ""} ${passed.person.familyName}`.trim()}</h2>
        </section>
      </div>
      <Fields title={text("handover.fills")} rows={rowsOf(fitting.fills)} region={region} fills />
      <Fields title={text("handover.differs")} rows={rowsOf(fitting.differs)} region={region} />
      {same.length > 0 && (
        <p className="muted">{text("merge.same", { fields: same.map((row) => row.label).join(", ") })}</p>
      )}
      {only.length > 0 && (
        <p className="muted">{text("handover.only", { fields: only.map((row) => row.label).join(", ") })}</p>
      )}
      <p className="measure">{text("handover.intoWhat", { region })}</p>
      <FormProblem error={answer.error} />
      <div className="row">
        <Button
          kind="primary"
          busy={answer.isPending}
          onClick={() => answer.mutate({ clientId: fitting.client.id }, { onSuccess: onDone })}
        >
          {text("handover.into")}
        </Button>
        <ButtonLink to={page}>{text("handover.another")}</ButtonLink>
      </div>
    </div>
  );
}

function FileHere({ client }: { client: Cases["Fitting"]["client"] }) {
  const text = useText();
  const format = useFormat();
  const names = useRegionNames();
  return (
    <section className="card merge-head" aria-label={text("handover.file")}>
      <p className="muted">{text("handover.file")}</p>
      <h2>{clientName(client)}</h2>
      <p className="muted">
        {text("merge.known", { day: format.shortDay(client.createdAt), count: client.consultations ?? 0 })}
      </p>
      {client.handedTo ? (
        <p>
          <Badge icon="folder">
            {text("handover.went", {
              region: names(client.handedTo.region),
              day: format.shortDay(client.handedTo.on),
            })}
          </Badge>
        </p>
      ) : (
        client.archivedAt && (
          <p>
            <Badge icon="folder">{text("archive.in")}</Badge>
          </p>
        )
      )}
    </section>
  );
}

/** The values of both; a mark says which of them stands in the file afterwards. */
function Fields({
  title,
  rows,
  region,
  fills,
}: {
  title: string;
  rows: Row[];
  region: string;
  fills?: boolean;
}) {
  const text = useText();
  if (rows.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <div className="card merge-rows">
        {rows.map((row) => (
          <div key={row.field} className="merge-row beside">
            <h3>{row.label}</h3>
            <dl className="merge-sides">
              <div className={fills ? undefined : "is-on"}>
                <dt>{text("handover.file")}</dt>
                {row.kept === NOTHING ? (
                  <dd className="muted">{text("handover.nothing")}</dd>
                ) : (
                  <dd>{row.kept}</dd>
                )}
              </div>
              <div className={fills ? "is-on" : undefined}>
                <dt>{region}</dt>
                <dd>{row.other}</dd>
              </div>
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}
