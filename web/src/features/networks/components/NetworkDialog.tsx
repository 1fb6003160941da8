import { useMemo } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { SelectField, TextArea, TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import type { Network } from "@/lib/api/networks";
import { useCodes } from "@/lib/codes/useCodes";
import { NETWORK_KINDS } from "@/lib/codes/vocabulary";
import { orNull, showViolations, useFieldError, zodResolver } from "@/lib/form";
import { useText } from "@/lib/text/useText";
import { useSaveNetwork } from "../api/networks";

const schema = z.looseObject({ name: z.string().trim().min(1, "field.required") });

/** Adds a network, or changes one. */
export function NetworkDialog({ network, onClose }: { network?: Network; onClose: () => void }) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  const save = useSaveNetwork();
  const key = useMemo(() => crypto.randomUUID(), []);
  const form = useForm({
    resolver: zodResolver<{ name: string; kind: string; description: string }>(schema),
    defaultValues: {
      name: network?.name ?? "",
      kind: network?.kind ?? "BUSINESS_NETWORK",
      description: network?.description ?? "",
    },
  });
  const send = form.handleSubmit((typed) =>
    save.mutate(
      { before: network, key, fields: { ...typed, description: orNull(typed.description) } },
      {
        onError: (problem) => showViolations(problem, form.setError, form.getValues()),
        onSuccess: () => {
          toast(text("action.saved"));
          onClose();
        },
      },
    ),
  );
  return (
    <Dialog
      open
      title={network ? network.name : text("networks.add")}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" busy={save.isPending} onClick={() => void send()}>
            {text("networks.save")}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {text("action.cancel")}
          </Button>
        </>
      }
    >
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
    </Dialog>
  );
}
