import type { ReactNode } from "react";
import { Icon } from "@/components/Icon";
import { useText } from "@/lib/text/useText";

interface TopBarProps {
  tile: ReactNode;
  action?: ReactNode;
  onSearch?: () => void;
}

export function TopBar({ tile, action, onSearch }: TopBarProps) {
  const text = useText();
  return (
    <header className="top">
      <div className="mreg">{tile}</div>
      {onSearch && (
        <button className="search" type="button" onClick={onSearch} aria-keyshortcuts="/ Control+K">
          <Icon name="search" />
          <span>
            {text("shell.search")}
            <span className="long"> {text("shell.searchLong")}</span>
          </span>
          <kbd aria-hidden="true">/</kbd>
        </button>
      )}
      <div className="end">{action}</div>
    </header>
  );
}
