import { Badge, Note } from "@/components/Badge";
import { Card } from "@/components/Card";
import { ACCENTS, MARKS, RegionMark, RegionTile } from "@/components/RegionMark";

const ROLES = ["text", "muted", "action", "danger", "warn", "ok", "info"];

export function Colours() {
  return (
    <Card title="Colour, type, regions">
      <ul className="swatches">
        {ROLES.map((role) => (
          <li key={role} data-swatch={role}>
            {role}
          </li>
        ))}
      </ul>
      <div className="row">
        <Badge>neutral</Badge>
        <Badge tone="info">invited</Badge>
        <Badge tone="success">active</Badge>
        <Badge tone="warning">3 refused</Badge>
        <Badge tone="danger">failed</Badge>
      </div>
      <Note icon="lock">Every number is changed slightly, so that nobody can be recognised.</Note>
      <Note tone="warning">This draft is also open in another window.</Note>
      <ul className="row">
        {ACCENTS.map((accent, index) => (
          <li key={accent} className="with-mark">
            <RegionTile name="Expat Service" accent={accent} />
            <RegionMark accent={accent} mark={MARKS[index % MARKS.length] ?? "circle"} />
            {accent}
          </li>
        ))}
      </ul>
      <p className="sizes">
        <span data-size="h1">Heading 26/32</span>
        <span data-size="h2">Section 19/24</span>
        <span>Body 15/22</span>
        <span className="meta muted">Meta 14/20</span>
      </p>
    </Card>
  );
}
