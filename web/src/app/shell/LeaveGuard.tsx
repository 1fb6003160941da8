import { useBlocker } from "@tanstack/react-router";
import { Confirm } from "@/components/Dialog";
import { useText } from "@/lib/text/useText";
import { forgetTyped, hasTyped } from "@/lib/typed";

/** Asks before a half-filled form is left. */
export function LeaveGuard() {
  const text = useText();
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && hasTyped(),
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (leaving.status !== "blocked") return null;
  return (
    <Confirm
      open
      title={text("leave.title")}
      action={text("leave.action")}
      onClose={leaving.reset}
      onConfirm={() => {
        forgetTyped();
        leaving.proceed();
      }}
    >
      <p>{text("leave.hint")}</p>
    </Confirm>
  );
}
