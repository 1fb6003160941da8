import type { ReactNode } from "react";
import { signInAddress } from "@/lib/api/http";
import { Problem, Unreachable } from "@/lib/api/problem";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { Button } from "./Button";
import { Icon, type IconName } from "./Icon";
import "./states.css";
import "./table.css";

interface StateProps {
  icon: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  alert?: boolean;
}

function State({ icon, title, children, action, alert }: StateProps) {
  return (
    <div className="state" role={alert ? "alert" : undefined}>
      <Icon name={icon} />
      <div className="stack-2">
        <p className="state-title">{title}</p>
        {children && <div className="muted measure">{children}</div>}
        {action && <div className="row">{action}</div>}
      </div>
    </div>
  );
}

/** Nothing yet: says what belongs here and offers the first step. */
export function EmptyState({
  icon = "folder",
  title,
  children,
  action,
}: Omit<StateProps, "alert" | "icon"> & { icon?: IconName }) {
  return (
    <State icon={icon} title={title} action={action}>
      {children}
    </State>
  );
}

/** No right: says who can give it. */
export function NoRight({ who }: { who?: string }) {
  const text = useText();
  return (
    <State icon="lock" title={text("state.noRight")}>
      {who ?? text("state.noRightWho")}
    </State>
  );
}

/** What happened, what was kept, what to do, and a reference to quote. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const text = useText();
  const words = useProblemText();
  if (error instanceof Problem && error.forbidden) return <NoRight />;
  const { title, detail, reference } = words(error);
  return (
    <State
      alert
      icon={error instanceof Unreachable ? "globe" : "alert"}
      title={title}
      action={
        onRetry &&
        !(error instanceof Problem && error.missing) && (
          <Button icon="redo" onClick={onRetry}>
            {text("state.retry")}
          </Button>
        )
      }
    >
      {detail && <p>{detail}</p>}
      {reference && <p className="meta">{text("state.reference", { reference })}</p>}
    </State>
  );
}

/** The short form above a form's buttons: what was typed is still there. */
export function FormProblem({ error }: { error: unknown }) {
  const text = useText();
  const words = useProblemText();
  if (!error) return null;
  const { title, detail } = words(error);
  const signedOut = error instanceof Problem && error.signedOut;
  const ours = error instanceof Unreachable || (error instanceof Problem && error.status >= 500);
  const after = [(signedOut || ours) && text("problem.kept"), detail].filter(Boolean).join(" ");
  return (
    <div className="form-problem" role="alert">
      <Icon name="alert" />
      <p>
        <b>{/[.?!]$/.test(title) ? title : `${title}.`}</b> {after}{" "}
        {signedOut && (
          <a href={signInAddress("/account")} target="_blank" rel="noopener">
            {text("problem.signIn")}
          </a>
        )}
      </p>
    </div>
  );
}

/** Somebody else changed it: both versions side by side, one of them is taken. */
export function StaleState({
  fields,
  onTakeTheirs,
  onKeepMine,
}: {
  fields: { name: string; mine: ReactNode; theirs: ReactNode }[];
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}) {
  const text = useText();
  return (
    <div className="stale" role="alert">
      <p>
        <b>{text("state.stale")}</b> {text("state.staleHint")}
      </p>
      <table className="table">
        <thead>
          <tr>
            <td />
            <th scope="col">{text("state.mine")}</th>
            <th scope="col">{text("state.theirs")}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">{field.name}</th>
              <td>{field.mine}</td>
              <td>{field.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row">
        <Button kind="primary" onClick={onKeepMine}>
          {text("state.keepMine")}
        </Button>
        <Button onClick={onTakeTheirs}>{text("state.takeTheirs")}</Button>
      </div>
    </div>
  );
}
