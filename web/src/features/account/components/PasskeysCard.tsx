import { useState } from "react";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { Confirm } from "@/components/Dialog";
import { TextField } from "@/components/Field";
import { Icon } from "@/components/Icon";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { canMakePasskeys, type Passkey, useAddPasskey, usePasskeys, useRemovePasskey } from "../api/account";

/** Signing in with the device instead of a password. */
export function PasskeysCard() {
  const text = useText();
  const passkeys = usePasskeys();
  return (
    <Card title={text("account.passkeys")} count={passkeys.data?.items.length}>
      <p className="measure">{text("account.passkeysHint")}</p>
      {passkeys.error ? (
        <ErrorState error={passkeys.error} onRetry={() => void passkeys.refetch()} />
      ) : passkeys.data ? (
        passkeys.data.items.length > 0 && (
          <ul className="passkeys">
            {passkeys.data.items.map((one) => (
              <PasskeyLine key={one.id} passkey={one} />
            ))}
          </ul>
        )
      ) : (
        <Skeleton rows={2} />
      )}
      <AddPasskey />
    </Card>
  );
}

function PasskeyLine({ passkey }: { passkey: Passkey }) {
  const text = useText();
  const format = useFormat();
  const remove = useRemovePasskey();
  const [asking, setAsking] = useState(false);
  return (
    <li>
      <Icon name="key" />
      <span>
        <b>{passkey.label}</b>
        {passkey.createdAt && (
          <span className="muted meta">
            {" "}
            {text("account.passkeySince", { day: format.shortDay(passkey.createdAt) })}
          </span>
        )}
      </span>
      <Button kind="tertiary" onClick={() => setAsking(true)}>
        {text("action.remove")}
      </Button>
      {asking && (
        <Confirm
          open
          title={text("account.passkeyRemoveTitle", { name: passkey.label })}
          action={text("account.passkeyRemove")}
          busy={remove.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() => remove.mutate(passkey.id, { onSuccess: () => setAsking(false) })}
        >
          <p>{text("account.passkeyRemoveHint")}</p>
          <FormProblem error={remove.error} />
        </Confirm>
      )}
    </li>
  );
}

function AddPasskey() {
  const text = useText();
  const add = useAddPasskey();
  const [label, setLabel] = useState("");
  if (!canMakePasskeys()) return <p className="muted">{text("account.passkeysNone")}</p>;
  const cancelled = add.error instanceof DOMException;
  return (
    <form
      className="passkey-add"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(label.trim() || text("account.passkeyDefault"), {
          onSuccess: () => {
            setLabel("");
            toast(text("account.passkeyAdded"));
          },
        });
      }}
    >
      <TextField
        label={text("account.passkeyName")}
        optional
        hint={text("account.passkeyNameHint")}
        maxLength={100}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      <div>
        <Button type="submit" icon="plus" busy={add.isPending}>
          {text("account.passkeyAdd")}
        </Button>
      </div>
      {cancelled ? (
        <p className="muted">{text("account.passkeyCancelled")}</p>
      ) : (
        <FormProblem error={add.error} />
      )}
    </form>
  );
}
