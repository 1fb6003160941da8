import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState, NoRight } from "@/components/States";
import { useMay } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { useEarlierList } from "./api/earlier";
import { EarlierItem } from "./components/EarlierItem";
import "@/components/appointment.css";
import "./appointments.css";

/** Who waits for an earlier appointment, and what is held for whom. */
export default function EarlierPage() {
  const text = useText();
  const may = useMay();
  return (
    <Page title={text("earlier.title")} sub={text("earlier.sub")}>
      {may("appointments:read") ? <List /> : <NoRight />}
    </Page>
  );
}

function List() {
  const text = useText();
  const list = useEarlierList();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.loading) return <Skeleton rows={6} />;
  if (list.items.length === 0) {
    return (
      <EmptyState icon="clock" title={text("earlier.none")}>
        {text("earlier.noneHint")}
      </EmptyState>
    );
  }
  return (
    <>
      <Card flush title={text("earlier.waiting")}>
        <ul>
          {list.items.map((line) => (
            <EarlierItem key={line.appointment.id} line={line} />
          ))}
        </ul>
      </Card>
      {list.more && (
        <Button busy={list.loadingMore} onClick={list.loadMore}>
          {text("table.more")}
        </Button>
      )}
    </>
  );
}
