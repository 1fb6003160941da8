import { Link } from "@tanstack/react-router";
import { Card } from "@/components/Card";
import { useListing } from "@/lib/api/list";
import { useRegionApi, useRegionPath } from "@/lib/region";
import { useAccount } from "@/lib/session";
import { useText } from "@/lib/text/useText";
import type { Case } from "../api/cases";
import { Answer } from "./HandOver";
import "../cases.css";

/** Cases that somebody asks one to take; nothing where nobody does. */
export function TodayAsked() {
  const text = useText();
  const api = useRegionApi();
  const path = useRegionPath();
  const me = useAccount();
  const { items } = useListing<Case>(api("cases"), { asked: me.id }, 20);
  if (items.length === 0) return null;
  return (
    <Card flush icon="people" title={text("today.asked")} count={items.length}>
      <ul>
        {items.map((one) => (
          <li key={one.id} className="item asked">
            <div>
              <p className="t">
                <Link to={path(`cases/${one.id}`)}>{one.title}</Link>
              </p>
              <p className="m">
                {one.client?.name ?? one.employer?.name} ·{" "}
                {text("today.askedBy", { name: one.askedBy ?? "" })}
              </p>
            </div>
            <Answer of={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
