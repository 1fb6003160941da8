import { type ReactNode, useId } from "react";
import { cx } from "./cx";
import { Icon, type IconName } from "./Icon";
import "./card.css";

interface CardProps {
  title: ReactNode;
  icon?: IconName;
  /** A figure or a few words after the title. */
  count?: ReactNode;
  action?: ReactNode;
  /** The only coloured frame of a page: something is overdue. */
  urgent?: boolean;
  /** Without inner space, for lists and tables. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
}

/** A section of a page with its own heading. */
export function Card({ title, icon, count, action, urgent, flush, className, children }: CardProps) {
  const id = useId();
  return (
    <section className={cx("card", "group", urgent && "urgent", className)} aria-labelledby={id}>
      <header>
        {icon && <Icon name={icon} />}
        <h2 id={id}>{title}</h2>
        {count !== undefined && count !== null && <span className="cnt">{count}</span>}
        {action && <div className="end">{action}</div>}
      </header>
      <div className={flush ? "card-flush" : "card-body"}>{children}</div>
    </section>
  );
}

/** Names and values, two columns; for what is known about something. */
export function Facts({ facts }: { facts: [ReactNode, ReactNode][] }) {
  return (
    <dl className="kv">
      {facts.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is fixed
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The four things that one has to know at a glance. */
export function Essentials({
  facts,
}: {
  facts: { name: ReactNode; value: ReactNode; more?: ReactNode[] }[];
}) {
  return (
    <dl className="ess card">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is fixed
        <div key={index}>
          <dt>{fact.name}</dt>
          <dd>
            {fact.value}
            {fact.more?.map((line, number) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order is fixed
              <small key={number}>{line}</small>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** An e-mail address as a link; where it is too long it breaks after the at sign. */
export function MailLink({ address }: { address: string }) {
  const [name, host] = address.split("@");
  return (
    <a href={`mailto:${address}`}>
      {name}@<wbr />
      {host}
    </a>
  );
}
