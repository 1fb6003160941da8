import { Button } from "@/components/Button";
import { Progress, Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState, FormProblem, NoRight, StaleState } from "@/components/States";
import { Problem, Unreachable } from "@/lib/api/problem";

const BROKEN = new Problem("/problems/region-upgrading", 503, "upgrading", [], { reference: "7F3A-21C9" });

/** Every state that a page can be in. */
export function States() {
  return (
    <>
      <EmptyState
        icon="people"
        title="Nobody added yet"
        action={<Button kind="primary">Add a person</Button>}
      >
        The people whom you advise stand here.
      </EmptyState>
      <NoRight />
      <ErrorState error={BROKEN} onRetry={() => undefined} />
      <ErrorState error={new Unreachable()} />
      <FormProblem error={new Problem("/problems/invalid", 422, "invalid")} />
      <StaleState
        fields={[{ name: "Phone", mine: "0211 555 0101", theirs: "0211 555 0199" }]}
        onKeepMine={() => undefined}
        onTakeTheirs={() => undefined}
      />
      <Skeleton rows={3} />
      <Progress label="Import" done={1480} total={2480}>
        1,480 of 2,480 rows
      </Progress>
    </>
  );
}
