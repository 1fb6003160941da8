import { useState } from "react";
import { Badge } from "@/components/Badge";
import { Button, IconButton } from "@/components/Button";
import { Card } from "@/components/Card";
import { Confirm } from "@/components/Dialog";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState, FormProblem, NoRight } from "@/components/States";
import { useCodes } from "@/lib/codes/useCodes";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { moved, type Rule, type ShownRule, type Triage, useReplaceRules, useTriage } from "./api/triage";
import { RuleDialog } from "./components/RuleDialog";
import { TryTriage } from "./components/TryTriage";
import "./enquiries.css";

/** Who answers which enquiries: rules in their order, and what happens where none fits. */
export default function RulesPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const triage = useTriage();
  return (
    <Page
      title={text("enquiries.rule.title")}
      sub={text("enquiries.rule.sub")}
      crumb={{ to: path("enquiries"), label: text("nav.enquiries") }}
    >
      {!may("triage:read") ? (
        <NoRight />
      ) : triage.data ? (
        <Rules triage={triage.data} />
      ) : triage.error ? (
        <ErrorState error={triage.error} onRetry={() => void triage.refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
    </Page>
  );
}

type Open = { kind: "add" } | { kind: "change" | "remove"; at: number } | null;

function Rules({ triage }: { triage: Triage }) {
  const text = useText();
  const may = useMay()("triage:write");
  const replace = useReplaceRules();
  const [open, setOpen] = useState<Open>(null);
  const rules = triage.items.map((one) => one.rule);
  const set = (next: Rule[], done?: () => void) =>
    replace.mutate({ version: triage.version, rules: next }, done ? { onSuccess: done } : {});
  const close = () => {
    replace.reset();
    setOpen(null);
  };
  const chosen = open && open.kind !== "add" ? rules[open.at] : undefined;
  return (
    <div className="file">
      <div className="stack">
        {open === null && <FormProblem error={replace.error} />}
        {triage.items.length === 0 ? (
          <EmptyState icon="mail" title={text("enquiries.rule.none")}>
            {text("enquiries.rule.noneHint")}
          </EmptyState>
        ) : (
          <ol className="plain rules">
            {triage.items.map((one, at) => (
              <RuleItem key={JSON.stringify(one.rule)} shown={one} place={at + 1}>
                {may && (
                  <RuleActs
                    name={one.rule.name}
                    first={at === 0}
                    last={at === rules.length - 1}
                    onMove={(by) => set(moved(rules, at, by))}
                    onOpen={(kind) => setOpen({ kind, at })}
                  />
                )}
              </RuleItem>
            ))}
          </ol>
        )}
        <p className="hint">{text("enquiries.rule.fallback")}</p>
        {may && (
          <div>
            <Button icon="plus" onClick={() => setOpen({ kind: "add" })}>
              {text("enquiries.rule.add")}
            </Button>
          </div>
        )}
      </div>
      <TryTriage />
      {open?.kind === "add" && (
        <RuleDialog
          colleagues={triage.colleagues}
          saving={replace}
          onClose={close}
          onSave={(rule) => set([...rules, rule], close)}
        />
      )}
      {open?.kind === "change" && chosen && (
        <RuleDialog
          rule={chosen}
          colleagues={triage.colleagues}
          saving={replace}
          onClose={close}
          onSave={(rule) =>
            set(
              rules.map((it, at) => (at === open.at ? rule : it)),
              close,
            )
          }
        />
      )}
      {open?.kind === "remove" && chosen && (
        <Confirm
          title={text("enquiries.rule.removeTitle", { name: chosen.name })}
          open
          action={text("enquiries.rule.removeAct")}
          busy={replace.isPending}
          onClose={close}
          onConfirm={() =>
            set(
              rules.filter((_, at) => at !== open.at),
              close,
            )
          }
        >
          {text("enquiries.rule.removeHint")}
        </Confirm>
      )}
    </div>
  );
}

function RuleItem({
  shown,
  place,
  children,
}: {
  shown: ShownRule;
  place: number;
  children: React.ReactNode;
}) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const { rule } = shown;
  const or = (names: string[]) => (names.length > 0 ? names.join(", ") : text("enquiries.rule.any"));
  return (
    <li>
      <Card title={`${place}. ${rule.name}`} action={children}>
        <dl className="rule-facts">
          <dt>{text("enquiries.rule.topics")}</dt>
          <dd>{or(rule.topics.map((one) => codes.name("topic", one)))}</dd>
          <dt>{text("enquiries.rule.languages")}</dt>
          <dd>{or(rule.languages.map((one) => format.language(one)))}</dd>
          <dt>{text("enquiries.rule.groups")}</dt>
          <dd>{or(rule.targetGroups.map((one) => codes.name("targetGroup", one)))}</dd>
          <dt>{text("enquiries.rule.to")}</dt>
          <dd>
            {shown.passedOver ? (
              <>
                <Badge tone="warning">{text("enquiries.rule.skipped")}</Badge>{" "}
                <span className="muted">{text("enquiries.rule.colleagueGone")}</span>
              </>
            ) : (
              <b>{shown.colleague?.name ?? rule.office}</b>
            )}
          </dd>
        </dl>
      </Card>
    </li>
  );
}

interface ActsProps {
  name: string;
  first: boolean;
  last: boolean;
  onMove: (by: 1 | -1) => void;
  onOpen: (kind: "change" | "remove") => void;
}

function RuleActs({ name, first, last, onMove, onOpen }: ActsProps) {
  const text = useText();
  return (
    <span className="rule-acts">
      <IconButton
        icon="chevron"
        className="rule-up"
        label={text("enquiries.rule.up", { name })}
        disabled={first}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="chevron"
        className="rule-down"
        label={text("enquiries.rule.down", { name })}
        disabled={last}
        onClick={() => onMove(1)}
      />
      <Button
        kind="tertiary"
        aria-label={text("enquiries.rule.changeOf", { name })}
        onClick={() => onOpen("change")}
      >
        {text("enquiries.rule.change")}
      </Button>
      <IconButton
        icon="trash"
        label={text("enquiries.rule.remove", { name })}
        onClick={() => onOpen("remove")}
      />
    </span>
  );
}
