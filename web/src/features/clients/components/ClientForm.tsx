import { useId } from "react";
import { useForm } from "react-hook-form";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { FormProblem } from "@/components/States";
import { SimilarClients } from "@/features/duplicates/components/SimilarClients";
import { showViolations, zodResolver } from "@/lib/form";
import { useText } from "@/lib/text/useText";
import { type ClientValues, clientSchema } from "../clientForm";
import { OriginFields } from "./OriginFields";
import { ContactFields, NameFields } from "./PersonFields";
import { StayFields, WorkFields } from "./StayFields";

interface Props {
  values: ClientValues;
  isNew: boolean;
  busy: boolean;
  error: unknown;
  onSave: (values: ClientValues, onError: (error: unknown) => void) => void;
  onCancel: () => void;
}

/** One form for adding and changing; what is wrong stands at its field. */
export function ClientForm({ values, isNew, busy, error, onSave, onCancel }: Props) {
  const text = useText();
  const id = useId();
  const form = useForm<ClientValues>({ defaultValues: values, resolver: zodResolver(clientSchema) });
  const save = form.handleSubmit((typed) =>
    onSave(typed, (problem) => showViolations(problem, form.setError, form.getValues())),
  );
  return (
    <form
      id={id}
      className="form client-form"
      noValidate
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <Card title={text("client.part.person")}>
        <NameFields form={form} />
        <ContactFields form={form} />
        {isNew && <SimilarClients form={form} />}
      </Card>
      <Card title={text("client.part.origin")}>
        <OriginFields form={form} />
      </Card>
      <Card title={text("client.part.stay")}>
        <StayFields form={form} />
      </Card>
      <Card title={text("client.part.work")}>
        <WorkFields form={form} />
      </Card>
      <FormProblem error={error} />
      <div className="row">
        <Button kind="primary" type="submit" busy={busy} shortcut={text("record.saveKey")}>
          {text(isNew ? "client.saveNew" : "action.save")}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {text("action.cancel")}
        </Button>
      </div>
    </form>
  );
}
