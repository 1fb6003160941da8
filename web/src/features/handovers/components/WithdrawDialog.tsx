import { Confirm } from "@/components/Dialog";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useText } from "@/lib/text/useText";
import { type Outgoing, useRegionNames, useWithdraw } from "../api/handOvers";

/** The other region is asked no longer, unless it was first. */
export function WithdrawDialog({ of, onClose }: { of: Outgoing; onClose: () => void }) {
  const text = useText();
  const names = useRegionNames();
  const withdraw = useWithdraw();
  return (
    <Confirm
      open
      title={text("handover.withdrawTitle")}
      action={text("handover.withdraw")}
      busy={withdraw.isPending}
      onClose={onClose}
      onConfirm={() =>
        withdraw.mutate(of, {
          onSuccess: () => {
            onClose();
            toast(text("handover.withdrawn"));
          },
        })
      }
    >
      <p>{text("handover.withdrawHint", { region: names(of.to) })}</p>
      <FormProblem error={withdraw.error} />
    </Confirm>
  );
}
