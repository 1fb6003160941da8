import { useState } from "react";
import { Card } from "@/components/Card";
import { SelectField } from "@/components/Field";
import { useCodes } from "@/lib/codes/useCodes";
import { COMMON_LANGUAGES, EMPLOYER_TOPICS, TARGET_GROUPS, TOPICS } from "@/lib/codes/vocabulary";
import { useRegion } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useTrial } from "../api/triage";

/** Who would get an enquiry, without sending one. */
export function TryTriage() {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const region = useRegion();
  const [asked, setAsked] = useState({
    topic: "WORK",
    language: region.languages[0] ?? "de",
    targetGroup: "",
  });
  const trial = useTrial(asked).data;
  return (
    <Card title={text("enquiries.rule.try")}>
      <div className="stack">
        <SelectField
          label={text("consultations.topic")}
          options={codes.choices("topic", [...TOPICS, ...EMPLOYER_TOPICS])}
          value={asked.topic}
          onChange={(event) => setAsked({ ...asked, topic: event.target.value })}
        />
        <SelectField
          label={text("enquiries.language")}
          options={[...new Set([...region.languages, ...COMMON_LANGUAGES])].map((value) => ({
            value,
            label: format.language(value),
          }))}
          value={asked.language}
          onChange={(event) => setAsked({ ...asked, language: event.target.value })}
        />
        <SelectField
          label={text("client.targetGroup")}
          empty={text("enquiries.rule.any")}
          options={codes.choices("targetGroup", TARGET_GROUPS)}
          value={asked.targetGroup}
          onChange={(event) => setAsked({ ...asked, targetGroup: event.target.value })}
        />
        <p role="status" className="rule-trial">
          {trial && (
            <>
              <b>{trial.colleague?.name ?? trial.office ?? text("enquiries.rule.openList")}</b>
              {trial.rule && (
                <span className="muted">
                  {" "}
                  · {text("enquiries.byRule")} {trial.rule}
                </span>
              )}
              {trial.passedOver.length > 0 && (
                <span className="hint">
                  {" "}
                  {text("enquiries.rule.passedOver", { names: trial.passedOver.join(", ") })}
                </span>
              )}
            </>
          )}
        </p>
      </div>
    </Card>
  );
}
