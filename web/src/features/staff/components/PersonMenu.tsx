import { useState } from "react";
import { ChipChecks } from "@/components/Choice";
import { Confirm, Dialog, DialogActs } from "@/components/Dialog";
import { Menu } from "@/components/Menu";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { type Person, useChangePerson } from "../api/people";

interface Props {
  path: string;
  person: Person;
  roles: string[];
}

/** What can be done with somebody's access. */
export function PersonMenu({ path, person, roles }: Props) {
  const text = useText();
  const words = useProblemText();
  const change = useChangePerson(path);
  const [open, setOpen] = useState<"roles" | "remove" | null>(null);
  const locked = person.status === "LOCKED";
  const say = {
    onSuccess: () => toast(text("action.saved")),
    onError: (error: unknown) => toast(words(error).title, { tone: "danger" }),
  };
  return (
    <>
      <Menu
        label={text("staff.menu", { name: person.name })}
        entries={[
          { id: "roles", label: text("staff.changeRoles"), onAction: () => setOpen("roles") },
          ...(person.status === "INVITED"
            ? [
                {
                  id: "remind",
                  label: text("staff.remind"),
                  onAction: () => change.mutate({ person, change: { kind: "remind" } }, say),
                },
              ]
            : []),
          {
            id: "lock",
            label: text(locked ? "staff.unlock" : "staff.lock"),
            onAction: () => change.mutate({ person, change: { kind: "locked", locked: !locked } }, say),
          },
          { id: "remove", label: text("action.remove"), danger: true, onAction: () => setOpen("remove") },
        ]}
      />
      {open === "roles" && (
        <RolesDialog path={path} person={person} roles={roles} onClose={() => setOpen(null)} />
      )}
      {open === "remove" && (
        <Confirm
          open
          title={text("staff.removeTitle", { name: person.name })}
          action={text("staff.remove")}
          busy={change.isPending}
          onClose={() => setOpen(null)}
          onConfirm={() =>
            change.mutate({ person, change: { kind: "remove" } }, { onSuccess: () => setOpen(null) })
          }
        >
          <p>{text("staff.removeHint")}</p>
          <FormProblem error={change.error} />
        </Confirm>
      )}
    </>
  );
}

function RolesDialog({ path, person, roles, onClose }: Props & { onClose: () => void }) {
  const text = useText();
  const change = useChangePerson(path);
  const [chosen, setChosen] = useState<string[]>(person.roles);
  const save = () =>
    change.mutate(
      { person, change: { kind: "roles", roles: chosen } },
      {
        onSuccess: () => {
          toast(text("action.saved"));
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      title={person.name}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={change.isPending} disabled={chosen.length === 0} onClick={save}>
          {text("staff.saveRoles")}
        </DialogActs>
      }
    >
      <ChipChecks
        label={text("staff.roles")}
        choices={roles.map((value) => ({ value, label: text.or(`role.${value}`, value) }))}
        value={chosen}
        onChange={setChosen}
        error={chosen.length === 0 ? text("staff.oneRole") : undefined}
      />
      <FormProblem error={change.error} />
    </Dialog>
  );
}
