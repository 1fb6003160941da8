import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon, type IconName } from "./Icon";
import "./badge.css";

export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

const ICON: Record<Tone, IconName | null> = {
  neutral: null,
  info: "info",
  success: "check",
  warning: "alert",
  danger: "alert",
};

/** A state: colour, word and, where it matters, a sign. */
export function Badge({
  tone = "neutral",
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  const sign = icon ?? ICON[tone];
  return (
    <span className={cx("kern-badge", `kern-badge--${tone}`)}>
      {sign && <Icon name={sign} />}
      <span className="kern-label">{children}</span>
    </span>
  );
}

/** A remark beside the work: what protects a number, what will happen, what was kept. */
export function Note({
  tone = "info",
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <div className="note" data-tone={tone}>
      <Icon name={icon ?? ICON[tone] ?? "info"} />
      <div>{children}</div>
    </div>
  );
}
