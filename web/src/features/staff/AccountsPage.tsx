import { useText } from "@/lib/text/useText";
import { PeoplePage } from "./components/PeoplePage";

/** The platform's own people: they run regions and compare figures, and never read a person. */
export default function AccountsPage() {
  const text = useText();
  return (
    <PeoplePage
      title={text("nav.accounts")}
      sub={text("staff.platformSub")}
      path="/api/platform/accounts"
      roles={["platform-administrator", "analyst"]}
    />
  );
}
