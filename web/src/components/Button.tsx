import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { cx } from "./cx";
import { Icon, type IconName } from "./Icon";
import "./button.css";

export type ButtonKind = "primary" | "secondary" | "tertiary" | "danger";

interface Look {
  kind?: ButtonKind;
  icon?: IconName;
  /** Shown on the button; whoever uses it also listens for it. */
  shortcut?: string;
  wide?: boolean;
  children: ReactNode;
}

function content({ icon, shortcut, children }: Look, busy = false) {
  return (
    <>
      {busy ? <span className="spin" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </>
  );
}

function classOf({ kind = "secondary", wide }: Look, extra?: string): string {
  const kern = kind === "danger" ? "secondary h-btn-danger" : kind;
  return cx("kern-btn", `kern-btn--${kern}`, wide && "h-btn-wide", extra);
}

type ButtonProps = Look &
  ButtonHTMLAttributes<HTMLButtonElement> & { busy?: boolean; ref?: Ref<HTMLButtonElement> };

/** A verb. One filled button per section: the most urgent. While busy it stays focusable and does nothing. */
export function Button(props: ButtonProps) {
  const {
    kind,
    icon,
    shortcut,
    wide,
    busy = false,
    className,
    children,
    onClick,
    type = "button",
    ...rest
  } = props;
  const look = { kind, icon, shortcut, wide, children } as Look;
  return (
    <button
      {...rest}
      type={type}
      className={classOf(look, className)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {content(look, busy)}
    </button>
  );
}

type AnchorProps = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> };

/** Looks like a button, goes somewhere: for addresses outside of the router and for downloads. */
export function ButtonAnchor(props: AnchorProps) {
  const { kind, icon, shortcut, wide, className, children, ...rest } = props;
  const look = { kind, icon, shortcut, wide, children } as Look;
  return (
    <a {...rest} className={classOf(look, className)}>
      {content(look)}
    </a>
  );
}

/** Looks like a button, goes to another page. */
export const ButtonLink = createLink(ButtonAnchor);

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  label: string;
  icon: IconName;
  ref?: Ref<HTMLButtonElement>;
}

/** Only for the few signs that everyone knows: close, more, back. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button {...rest} type="button" className={cx("iconbtn", className)} aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
