import { Controller } from "react-hook-form";
import { Note } from "@/components/Badge";
import { ChipChecks, ChipChoice } from "@/components/Choice";
import { MultiPick } from "@/components/Combo";
import { CheckField, TextField } from "@/components/Field";
import { ACCENTS, MARKS, RegionMark, RegionTile } from "@/components/RegionMark";
import { useCodes } from "@/lib/codes/useCodes";
import { TARGET_GROUPS } from "@/lib/codes/vocabulary";
import { useFieldError } from "@/lib/form";
import { useText } from "@/lib/text/useText";
import type { SettingsFormState } from "./SettingsForm";

interface PartProps {
  form: SettingsFormState;
}

export function NamePart({ form: { register, formState } }: PartProps) {
  const text = useText();
  const words = useFieldError();
  return (
    <div className="two">
      <TextField
        label={text("settings.name")}
        hint={text("settings.nameHint")}
        error={words(formState.errors.name)}
        {...register("name")}
      />
      <TextField
        label={text("settings.shortName")}
        hint={text("settings.shortNameHint")}
        error={words(formState.errors.shortName)}
        {...register("shortName")}
      />
    </div>
  );
}

export function LookPart({ form }: PartProps) {
  const text = useText();
  const [name, shortName, accent, mark] = form.watch(["name", "shortName", "accent", "mark"]);
  return (
    <>
      <Controller
        control={form.control}
        name="accent"
        render={({ field }) => (
          <ChipChoice
            label={text("settings.accent")}
            hint={text("settings.accentHint")}
            choices={ACCENTS.map((value) => ({
              value,
              label: (
                <span className="with-mark">
                  <RegionMark accent={value} mark={mark} /> {text.or(`regions.accent.${value}`, value)}
                </span>
              ),
            }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        control={form.control}
        name="mark"
        render={({ field }) => (
          <ChipChoice
            label={text("settings.mark")}
            choices={MARKS.map((value) => ({
              value,
              label: (
                <span className="with-mark">
                  <RegionMark accent={accent} mark={value} /> {text.or(`regions.mark.${value}`, value)}
                </span>
              ),
            }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <div className="settings-preview">
        <RegionTile name={name || "?"} accent={accent} />
        <span>
          <b>{name}</b>
          <span className="muted">{shortName}</span>
        </span>
      </div>
    </>
  );
}

export function PeoplePart({ form }: PartProps) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  const { errors } = form.formState;
  return (
    <>
      <Controller
        control={form.control}
        name="municipalities"
        render={({ field }) => (
          <MultiPick
            label={text("settings.municipalities")}
            options={codes.municipalities}
            value={field.value}
            onChange={field.onChange}
            error={words(errors.municipalities as never)}
          />
        )}
      />
      <Controller
        control={form.control}
        name="languages"
        render={({ field }) => (
          <MultiPick
            label={text("settings.languages")}
            options={codes.languages}
            value={field.value}
            onChange={field.onChange}
            error={words(errors.languages as never)}
          />
        )}
      />
      <Controller
        control={form.control}
        name="targetGroups"
        render={({ field }) => (
          <ChipChecks
            label={text("settings.targetGroups")}
            hint={text("settings.targetGroupsHint")}
            choices={codes.choices("targetGroup", TARGET_GROUPS)}
            value={field.value}
            onChange={field.onChange}
            error={words(errors.targetGroups as never)}
          />
        )}
      />
    </>
  );
}

export function SafetyPart({ form }: PartProps) {
  const text = useText();
  const demanded = form.watch("secondFactorRequired");
  return (
    <>
      <CheckField
        label={text("settings.factor")}
        hint={text("settings.factorHint")}
        {...form.register("secondFactorRequired")}
      />
      {demanded && form.formState.dirtyFields.secondFactorRequired && (
        <Note tone="warning">{text("settings.factorWarning")}</Note>
      )}
    </>
  );
}
