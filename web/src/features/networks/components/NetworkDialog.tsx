import { useMemo, useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { SelectField, TextArea, TextField } from "@/components/Field";
import { useStale } from "@/components/Stale";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { call } from "@/lib/api/http";
import type { Network } from "@/lib/api/networks";
import { useCodes } from "@/lib/codes/useCodes";
import { NETWORK_KINDS } from "@/lib/codes/vocabulary";
import { orNull, showViolations, useFieldError, zodResolver } from "@/lib/form";
import { useRegionApi } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { useSaveNetwork } from "../api/networks";

const schema = z.looseObject({ name: z.string().trim().min(1, "field.required") });

type Values = Pick<Network, "name" | "kind"> & { description: string };

function valuesOf(network?: Network): Values {
  return {
    name: network?.name ?? "",
    kind: network?.kind ?? "BUSINESS_NETWORK",
    description: network?.description ?? "",
  };
}

/** Adds a network, or changes one. */
export function NetworkDialog({ network, onClose }: { network?: Network; onClose: () => void }) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  const save = useSaveNetwork();
  const api = useRegionApi();
  const [base, setBase] = useState(network);
  const key = useMemo(() => crypto.randomUUID(), []);
  const form = useForm<Values>({ resolver: zodResolver<Values>(schema), defaultValues: valuesOf(network) });
  const store = (typed: Values, before?: Network) =>
    save.mutate(
      {
        before,
        key: `${key}-${before?.version ?? 0}`,
        fields: { ...typed, description: orNull(typed.description) },
      },
      {
        onError: (problem) =>
          void stale.catchError(problem, typed, (other) =>
            showViolations(other, form.setError, form.getValues()),
          ),
        onSuccess: () => {
          toast(text("action.saved"));
          onClose();
        },
      },
    );
  const stale = useStale<Network, Values>({
    load: () => call<Network>(api(`networks/${network?.id}`)),
    valuesOf,
    prefix: "networks",
    labels: { description: text("events.description") },
    readings: { kind: "networkKind" },
    onTheirs: (theirs) => {
      setBase(theirs);
      form.reset(valuesOf(theirs));
      save.reset();
    },
    onMine: (mine, theirs) => store(mine, theirs),
  });
  const send = form.handleSubmit((typed) => store(typed, base));
  return (
    <Dialog
      open
      title={network ? network.name : text("networks.add")}
      onClose={onClose}
      footer={
        <>
          {!stale.view && (
            <Button kind="primary" busy={save.isPending} onClick={() => void send()}>
              {text("networks.save")}
            </Button>
          )}
          <Button kind="tertiary" onClick={onClose}>
            {text("action.cancel")}
          </Button>
        </>
      }
    >
      {stale.view ?? (
        <form className="form" noValidate onSubmit={send}>
          <TextField
            label={text("networks.name")}
            error={words(form.formState.errors.name)}
            {...form.register("name")}
          />
          <SelectField
            label={text("networks.kind")}
            options={codes.choices("networkKind", NETWORK_KINDS)}
            {...form.register("kind")}
          />
          <TextArea label={text("events.description")} optional {...form.register("description")} />
          <FormProblem error={save.error} />
        </form>
      )}
    </Dialog>
  );
}
