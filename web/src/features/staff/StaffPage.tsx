import { Page } from "@/components/Page";
import { NoRight } from "@/components/States";
import { useMay, useRegionApi } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { PeoplePage } from "./components/PeoplePage";

/** Who works in the region, and as what. */
export default function StaffPage() {
  const text = useText();
  const api = useRegionApi();
  const may = useMay();
  if (!may("staff:read")) {
    return (
      <Page title={text("nav.staff")}>
        <NoRight />
      </Page>
    );
  }
  return (
    <PeoplePage
      title={text("nav.staff")}
      sub={text("staff.sub")}
      path={api("staff")}
      roles={[
        "adviser",
        "event-manager",
        "immigration-officer",
        "naturalisation-officer",
        "region-administrator",
        "sponsor",
      ]}
      secondFactor
    />
  );
}
