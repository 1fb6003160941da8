import { Link } from "@tanstack/react-router";
import { ButtonLink } from "@/components/Button";
import { Card } from "@/components/Card";
import { useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { useOffered, useRegionNames } from "../api/handOvers";
import { HandOverState } from "./HandOverState";

/** Whom other regions ask this one to take; nothing where none does. */
export function TodayHandOvers() {
  const text = useText();
  const path = useRegionPath();
  const names = useRegionNames();
  const items = (useOffered().data?.items ?? []).filter((one) => one.state === "REQUESTED");
  if (items.length === 0) return null;
  return (
    <Card
      flush
      icon="people"
      title={text("handover.today")}
      count={items.length}
      action={
        <ButtonLink kind="tertiary" to={path("hand-overs")}>
          {text("action.showAll")}
        </ButtonLink>
      }
    >
      <ul>
        {items.slice(0, 5).map((one) => (
          <li key={one.id} className="item asked">
            <div>
              <p className="t">
                <Link to={path(`hand-overs/incoming/${one.id}`)}>{one.name}</Link>
              </p>
              <p className="m">
                {text("handover.offeredBy", { region: names(one.from), by: one.requestedBy })}
              </p>
            </div>
            <HandOverState of={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
