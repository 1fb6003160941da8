import { useState } from "react";
import { ChipChecks, ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { useCodes } from "@/lib/codes/useCodes";
import { COMMON_LANGUAGES, EMPLOYER_TOPICS, TARGET_GROUPS, TOPICS } from "@/lib/codes/vocabulary";
import { useRegion } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Rule, Triage } from "../api/triage";

interface Props {
  rule?: Rule;
  colleagues: Triage["colleagues"];
  saving: { isPending: boolean; error: Error | null };
  onClose: () => void;
  onSave: (rule: Rule) => void;
}

const OFFICE = "office:";

/** One rule: what it is about, and who answers. */
export function RuleDialog({ rule, colleagues, saving, onClose, onSave }: Props) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const region = useRegion();
  const [tried, setTried] = useState(false);
  const [it, setIt] = useState<Rule>(rule ?? { name: "", topics: [], languages: [], targetGroups: [] });
  const [who, setWho] = useState(rule?.office ? OFFICE : (rule?.colleagueId ?? ""));
  const change = (part: Partial<Rule>) => setIt((before) => ({ ...before, ...part }));
  const missing = {
    name: !it.name.trim(),
    who: !who,
    office: who === OFFICE && !it.office?.trim(),
  };
  const required = (is: boolean) => (tried && is ? text("field.required") : undefined);
  const save = () => {
    setTried(true);
    if (Object.values(missing).some(Boolean)) return;
    onSave({
      ...it,
      colleagueId: who === OFFICE ? null : who,
      office: who === OFFICE ? (it.office ?? null) : null,
    });
  };
  const languages = [...new Set([...region.languages, ...COMMON_LANGUAGES, ...it.languages])];
  return (
    <Dialog
      open
      wide
      title={text(rule ? "enquiries.rule.change" : "enquiries.rule.addTitle")}
      onClose={onClose}
      footer={
        <DialogActs busy={saving.isPending} onClose={onClose} onClick={save}>
          {text("enquiries.rule.saveAct")}
        </DialogActs>
      }
    >
      <FormProblem error={saving.error} />
      <TextField
        label={text("enquiries.rule.name")}
        hint={text("enquiries.rule.nameHint")}
        value={it.name}
        maxLength={80}
        autoComplete="off"
        error={required(missing.name)}
        onChange={(event) => change({ name: event.target.value })}
      />
      <ChipChecks
        label={text("enquiries.rule.topics")}
        hint={text("enquiries.rule.anyHint")}
        choices={codes.choices("topic", [...TOPICS, ...EMPLOYER_TOPICS])}
        value={it.topics}
        onChange={(topics) => change({ topics: topics as Rule["topics"] })}
      />
      <ChipChecks
        label={text("enquiries.rule.languages")}
        choices={languages.map((value) => ({ value, label: format.language(value) }))}
        value={it.languages}
        onChange={(chosen) => change({ languages: chosen })}
      />
      <ChipChecks
        label={text("enquiries.rule.groups")}
        choices={codes.choices("targetGroup", TARGET_GROUPS)}
        value={it.targetGroups}
        onChange={(groups) => change({ targetGroups: groups as Rule["targetGroups"] })}
      />
      <ChipChoice
        label={text("enquiries.rule.answers")}
        error={required(missing.who)}
        choices={[
          ...colleagues.map((one) => ({ value: one.id, label: one.name })),
          { value: OFFICE, label: text("enquiries.office") },
        ]}
        value={who}
        onChange={setWho}
      />
      {who === OFFICE && (
        <TextField
          label={text("enquiries.rule.officeName")}
          hint={text("enquiries.rule.officeHint")}
          value={it.office ?? ""}
          maxLength={80}
          error={required(missing.office)}
          onChange={(event) => change({ office: event.target.value })}
        />
      )}
    </Dialog>
  );
}
