import { useForm } from "react-hook-form";
import { z } from "zod";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { showViolations, useFieldError, zodResolver } from "@/lib/form";
import { useText } from "@/lib/text/useText";
import { useChangePassword, useSignOutEverywhere } from "../api/account";

interface Values {
  current: string;
  password: string;
}

const schema = z.object({
  current: z.string().min(1, "field.required"),
  password: z.string().min(12, "account.passwordShort"),
});

export function PasswordCard() {
  const text = useText();
  const words = useFieldError();
  const change = useChangePassword();
  const leave = useSignOutEverywhere();
  const form = useForm<Values>({
    defaultValues: { current: "", password: "" },
    resolver: zodResolver(schema),
  });
  const send = form.handleSubmit((values) =>
    change.mutate(values, {
      onError: (problem) => showViolations(problem, form.setError, form.getValues()),
      onSuccess: () => {
        form.reset();
        toast(text("account.passwordChanged"));
      },
    }),
  );
  const { errors } = form.formState;
  return (
    <Card title={text("account.password")}>
      <form className="form" noValidate onSubmit={send}>
        <div className="two">
          <TextField
            type="password"
            label={text("account.passwordNow")}
            autoComplete="current-password"
            error={words(errors.current)}
            {...form.register("current")}
          />
          <TextField
            type="password"
            label={text("account.passwordNew")}
            hint={text("account.passwordHint")}
            autoComplete="new-password"
            error={words(errors.password)}
            {...form.register("password")}
          />
        </div>
        <FormProblem error={change.error} />
        <div className="row">
          <Button type="submit" busy={change.isPending}>
            {text("account.passwordSave")}
          </Button>
          <Button
            kind="tertiary"
            busy={leave.isPending}
            onClick={() => leave.mutate(undefined, { onSuccess: () => location.assign("/") })}
          >
            {text("account.leaveEverywhere")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
