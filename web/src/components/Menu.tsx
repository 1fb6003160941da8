import type { ReactNode } from "react";
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
} from "react-aria-components";
import { Icon, type IconName } from "./Icon";
import "./menu.css";

export interface MenuEntry {
  id: string;
  label: ReactNode;
  icon?: IconName;
  href?: string;
  onAction?: () => void;
  danger?: boolean;
}

interface MenuProps {
  label: string;
  entries: MenuEntry[];
  /** What the button shows; three dots where nothing is given. */
  trigger?: ReactNode;
  triggerClass?: string;
}

/** Further actions, behind three dots or a name. */
export function Menu({ label, entries, trigger, triggerClass }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger ? (
        // its name begins with the words that are seen: who speaks to the machine says those
        <AriaButton className={triggerClass ?? "iconbtn"}>
          {trigger}
          <span className="sr">, {label}</span>
        </AriaButton>
      ) : (
        <AriaButton className={triggerClass ?? "iconbtn"} aria-label={label}>
          <Icon name="dots" />
        </AriaButton>
      )}
      <Popover className="popover">
        <AriaMenu className="menu" aria-label={label}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              className={entry.danger ? "menu-item is-danger" : "menu-item"}
              textValue={typeof entry.label === "string" ? entry.label : entry.id}
              {...(entry.href ? { href: entry.href } : {})}
              {...(entry.onAction ? { onAction: entry.onAction } : {})}
            >
              {entry.icon && <Icon name={entry.icon} />}
              {entry.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
