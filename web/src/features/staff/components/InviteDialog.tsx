import { useMemo } from "react";
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { ChipChecks } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { showViolations, useFieldError, zodResolver } from "@/lib/form";
import { useText } from "@/lib/text/useText";
import { type Invitation, useInvite } from "../api/people";

const schema = z.object({
  name: z.string().trim().min(1, "field.required"),
  email: z.email("field.email"),
  roles: z.array(z.string()).min(1, "staff.oneRole"),
});

/** Name, address, role: the person gets a link and chooses a password. */
export function InviteDialog({
  path,
  roles,
  onClose,
}: {
  path: string;
  roles: string[];
  onClose: () => void;
}) {
  const text = useText();
  const words = useFieldError();
  const invite = useInvite(path);
  const key = useMemo(() => crypto.randomUUID(), []);
  const form = useForm<Invitation>({
    defaultValues: { name: "", email: "", roles: roles.slice(0, 1) },
    resolver: zodResolver(schema),
  });
  const send = form.handleSubmit((invitation) =>
    invite.mutate(
      { key, invitation },
      {
        onError: (problem) => showViolations(problem, form.setError, form.getValues()),
        onSuccess: () => {
          toast(text("staff.invited", { name: invitation.name }));
          onClose();
        },
      },
    ),
  );
  const { errors } = form.formState;
  return (
    <Dialog
      open
      title={text("staff.invite")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={invite.isPending} onClick={() => void send()}>
          {text("staff.send")}
        </DialogActs>
      }
    >
      <form className="form" noValidate onSubmit={send}>
        <TextField label={text("staff.name")} error={words(errors.name)} {...form.register("name")} />
        <TextField
          type="email"
          label={text("client.email")}
          hint={text("staff.emailHint")}
          error={words(errors.email)}
          {...form.register("email")}
        />
        <Controller
          control={form.control}
          name="roles"
          render={({ field }) => (
            <ChipChecks
              label={text("staff.roles")}
              choices={roles.map((value) => ({ value, label: text.or(`role.${value}`, value) }))}
              value={field.value}
              onChange={field.onChange}
              error={words(errors.roles as never)}
            />
          )}
        />
        <FormProblem error={invite.error} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
