import { useForm } from "react-hook-form";
import { z } from "zod";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { SelectField, TextArea, TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { useEdit } from "@/components/useEdit";
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
  const api = useRegionApi();
  const form = useForm<Values>({ resolver: zodResolver<Values>(schema), defaultValues: valuesOf(network) });
  const edit = useEdit({
    stored: network,
    load: () => call<Network>(api(`networks/${network?.id}`)),
    valuesOf,
    saving: useSaveNetwork(),
    order: (typed, before, key) => ({
      before,
      key,
      fields: { ...typed, description: orNull(typed.description) },
    }),
    onDone: onClose,
    onTheirs: (theirs) => form.reset(valuesOf(theirs)),
    prefix: "networks",
    labels: { description: text("events.description") },
    readings: { kind: "networkKind" },
  });
  const send = form.handleSubmit((typed) =>
    edit.send(typed, (error) => showViolations(error, form.setError, form.getValues())),
  );
  return (
    <Dialog
      open
      title={network ? network.name : text("networks.add")}
      onClose={onClose}
      footer={
        <>
          {!edit.stale && (
            <Button kind="primary" busy={edit.busy} onClick={() => void send()}>
              {text("networks.save")}
            </Button>
          )}
          <Button kind="tertiary" onClick={onClose}>
            {text("action.cancel")}
          </Button>
        </>
      }
    >
      {edit.stale ?? (
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
          <FormProblem error={edit.error} />
        </form>
      )}
    </Dialog>
  );
}
