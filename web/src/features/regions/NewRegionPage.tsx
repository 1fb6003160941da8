import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { ChipChecks, ChipChoice } from "@/components/Choice";
import { MultiPick } from "@/components/Combo";
import { SelectField, TextArea, TextField } from "@/components/Field";
import { Page } from "@/components/Page";
import { ACCENTS, MARKS, RegionMark } from "@/components/RegionMark";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { Problem } from "@/lib/api/problem";
import { useCodes } from "@/lib/codes/useCodes";
import { TARGET_GROUPS } from "@/lib/codes/vocabulary";
import { zodResolver } from "@/lib/form";
import { useText } from "@/lib/text/useText";
import { type PlatformRegion, useOrderRegion, usePlacements, usePlatformRegions } from "./api/regions";
import { placementName } from "./placement";
import { defaults, keyOf, orderOf, type RegionForm, regionForm } from "./regionForm";
import "./regions.css";

const PORTAL_LANGUAGES = ["de", "en", "tr", "uk", "ar", "fr", "es", "ru", "fa"];

/** A few fields with good defaults; everything else follows from them and can be changed later. */
export default function NewRegionPage() {
  const text = useText();
  const regions = usePlatformRegions();
  return (
    <Page
      title={text("regions.add")}
      crumb={{ to: "/platform", label: text("nav.regions") }}
      sub={text("regions.form.sub")}
    >
      {regions.error ? (
        <ErrorState error={regions.error} onRetry={() => void regions.refetch()} />
      ) : regions.data ? (
        <RegionFields regions={regions.data.items} />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  );
}

function RegionFields({ regions }: { regions: PlatformRegion[] }) {
  const text = useText();
  const codes = useCodes();
  const navigate = useNavigate();
  const order = useOrderRegion();
  const placements = usePlacements();
  const [ownKey, setOwnKey] = useState(false);
  const form = useForm<RegionForm>({ defaultValues: defaults(regions), resolver: zodResolver(regionForm) });
  const { register, control, formState, setValue, getValues, watch, setError } = form;
  const accent = watch("accent");
  const wrong = (name: keyof RegionForm) => {
    const message = formState.errors[name]?.message;
    return message ? text.or(message, text("field.wrong")) : undefined;
  };
  const shortNameTyped = (value: string) => {
    if (!ownKey) setValue("key", keyOf(value), { shouldValidate: formState.isSubmitted });
  };
  const municipalitiesChosen = (chosen: string[]) => {
    const first = chosen[0];
    if (first && !getValues("shortName")) {
      const name = codes.municipality(first);
      setValue("shortName", name);
      shortNameTyped(name);
      if (!getValues("name")) setValue("name", `Welcome Center ${name}`);
    }
  };
  const submit = form.handleSubmit((values) => {
    if (regions.some((one) => one.key === values.key)) {
      setError("key", { message: "regions.form.keyTaken" });
      return;
    }
    order.mutate(
      { key: values.key, order: orderOf(values) },
      { onSuccess: () => void navigate({ to: `/platform/regions/${values.key}` }) },
    );
  });
  return (
    <form className="region-split" onSubmit={submit} noValidate>
      <Card title={text("regions.form.what")}>
        <Controller
          control={control}
          name="municipalities"
          render={({ field }) => (
            <MultiPick
              label={text("regions.municipalities")}
              aside={text("regions.form.atLeastOne")}
              options={codes.municipalities}
              value={field.value}
              error={wrong("municipalities")}
              onChange={(chosen) => {
                field.onChange(chosen);
                municipalitiesChosen(chosen);
              }}
            />
          )}
        />
        <TextField
          label={text("regions.centreName")}
          hint={text("regions.form.centreHint")}
          error={wrong("name")}
          {...register("name")}
        />
        <TextField
          label={text("regions.shortName")}
          error={wrong("shortName")}
          {...register("shortName", { onChange: (event) => shortNameTyped(event.target.value) })}
        />
        <TextField
          label={text("regions.key")}
          hint={text("regions.form.keyHint")}
          error={wrong("key")}
          autoCapitalize="none"
          spellCheck={false}
          {...register("key", { onChange: () => setOwnKey(true) })}
        />
        <TextArea
          label={text("regions.sponsors")}
          hint={text("regions.form.sponsorsHint")}
          optional
          rows={3}
          {...register("sponsors")}
        />
      </Card>
      <div className="stack">
        <Card title={text("regions.form.who")}>
          <TextField
            label={text("regions.form.adminName")}
            autoComplete="off"
            error={wrong("administratorName")}
            {...register("administratorName")}
          />
          <TextField
            label={text("regions.form.adminEmail")}
            type="email"
            autoComplete="off"
            hint={text("regions.form.adminHint")}
            error={wrong("administratorEmail")}
            {...register("administratorEmail")}
          />
        </Card>
        <Card title={text("regions.form.defaults")} count={text("regions.form.defaultsHint")}>
          <Controller
            control={control}
            name="targetGroups"
            render={({ field }) => (
              <ChipChecks
                label={text("regions.targetGroups")}
                choices={codes.choices("targetGroup", TARGET_GROUPS)}
                error={wrong("targetGroups")}
                {...field}
              />
            )}
          />
          <Controller
            control={control}
            name="languages"
            render={({ field }) => (
              <ChipChecks
                label={text("regions.languages")}
                choices={codes.languages.filter((one) => PORTAL_LANGUAGES.includes(one.value))}
                error={wrong("languages")}
                {...field}
              />
            )}
          />
          <Controller
            control={control}
            name="accent"
            render={({ field }) => (
              <ChipChoice
                label={text("regions.accent")}
                choices={ACCENTS.map((value) => ({
                  value,
                  label: (
                    <>
                      <RegionMark accent={value} mark={watch("mark")} /> {text(`regions.accent.${value}`)}
                    </>
                  ),
                }))}
                {...field}
              />
            )}
          />
          <Controller
            control={control}
            name="mark"
            render={({ field }) => (
              <ChipChoice
                label={text("regions.mark")}
                choices={MARKS.map((value) => ({
                  value,
                  label: (
                    <>
                      <RegionMark accent={accent} mark={value} /> {text(`regions.mark.${value}`)}
                    </>
                  ),
                }))}
                {...field}
              />
            )}
          />
          <SelectField
            label={text("regions.placement")}
            hint={text("regions.form.placementHint")}
            options={(placements.data?.items ?? [{ name: "shared" }]).map((one) => ({
              value: one.name,
              label: placementName(text, one.name),
            }))}
            {...register("placement")}
          />
        </Card>
        <FormProblem error={order.error} />
        <OrderErrors error={order.error} />
        <div className="row">
          <Button kind="primary" type="submit" busy={order.isPending}>
            {text("regions.form.submit")}
          </Button>
          <span className="meta muted">{text("regions.form.takes")}</span>
        </div>
      </div>
    </form>
  );
}

function OrderErrors({ error }: { error: unknown }) {
  if (!(error instanceof Problem) || error.errors.length === 0) return null;
  return (
    <ul className="meta">
      {error.errors.map((one) => (
        <li key={one.pointer}>
          {one.pointer}: {one.detail}
        </li>
      ))}
    </ul>
  );
}
