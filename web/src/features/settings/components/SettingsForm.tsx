import { type UseFormReturn, useForm } from "react-hook-form";
import { z } from "zod";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { markOf, signOf } from "@/components/RegionMark";
import { FormProblem } from "@/components/States";
import { useEdit } from "@/components/useEdit";
import { showViolations, zodResolver } from "@/lib/form";
import { useMay, useRegionApi } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { loadSettings, type Settings, useSaveSettings, type Versioned } from "../api/settings";
import { toSend } from "../topics";
import { LookPart, NamePart, PeoplePart, SafetyPart } from "./SettingsParts";
import { SponsorsPart } from "./SponsorsPart";
import { TopicsPart } from "./TopicsPart";

export type SettingsFormState = UseFormReturn<Settings>;

const schema = z.looseObject({
  name: z.string().trim().min(1, "field.required").max(80),
  shortName: z.string().trim().min(1, "field.required").max(40),
  municipalities: z.array(z.string()).min(1, "settings.oneMunicipality"),
  languages: z.array(z.string()).min(1, "field.required"),
  targetGroups: z.array(z.string()).min(1, "field.required"),
  sponsors: z.array(z.looseObject({ name: z.string().trim().min(1, "field.required") })),
  ownTopics: z.array(
    z.looseObject({
      label: z.string().trim().min(1, "field.required").max(80),
      parent: z.string().min(1, "field.required"),
    }),
  ),
});

function valuesOf({ settings }: Versioned): Settings {
  return { ...settings, mark: markOf(settings.mark) };
}

export function SettingsForm({ loaded, onReload }: { loaded: Versioned; onReload: () => void }) {
  const text = useText();
  const may = useMay();
  const api = useRegionApi();
  const form = useForm<Settings>({ defaultValues: valuesOf(loaded), resolver: zodResolver(schema) });
  const edit = useEdit({
    stored: loaded,
    load: () => loadSettings(api("settings")),
    valuesOf,
    saving: useSaveSettings(),
    order: (typed, from) => ({
      version: (from ?? loaded).version,
      settings: {
        ...typed,
        mark: signOf(typed.mark),
        ownTopics: toSend(typed.ownTopics, (from ?? loaded).settings.ownTopics),
      },
    }),
    onDone: () => undefined,
    onTheirs: onReload,
    prefix: "settings",
    labels: { ownTopics: text("settings.topics"), secondFactorRequired: text("settings.factor") },
    readings: {
      accent: (accent) => text.or(`regions.accent.${accent}`, accent),
      mark: (mark) => text.or(`regions.mark.${mark}`, mark),
      languages: "languageName",
      municipalities: "municipality",
      targetGroups: "targetGroup",
    },
  });
  const send = form.handleSubmit((typed) =>
    edit.send(typed, (error) => showViolations(error, form.setError, form.getValues())),
  );
  if (edit.stale) return edit.stale;
  return (
    <form className="form client-form" noValidate onSubmit={send}>
      <Card title={text("settings.names")}>
        <NamePart form={form} />
      </Card>
      <Card title={text("settings.look")}>
        <LookPart form={form} />
      </Card>
      <Card title={text("settings.people")}>
        <PeoplePart form={form} />
      </Card>
      <Card title={text("settings.sponsors")} count={text("settings.sponsorsHint")}>
        <SponsorsPart form={form} />
      </Card>
      <Card title={text("settings.topics")} count={text("settings.topicsHint")}>
        <TopicsPart form={form} stored={edit.base?.settings.ownTopics ?? loaded.settings.ownTopics} />
      </Card>
      <Card title={text("settings.safety")}>
        <SafetyPart form={form} />
      </Card>
      <FormProblem error={edit.error} />
      {may("settings:write") && (
        <div className="row">
          <Button kind="primary" type="submit" busy={edit.busy}>
            {text("action.save")}
          </Button>
        </div>
      )}
    </form>
  );
}
