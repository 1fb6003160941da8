import { Page } from "@/components/Page";
import { useText } from "@/lib/text/useText";
import { Actions } from "./components/Actions";
import { Charts } from "./components/Charts";
import { Colours } from "./components/Colours";
import { Fields } from "./components/Fields";
import { Lists } from "./components/Lists";
import { States } from "./components/States";
import "./showcase.css";

/** Every building block in every state, as pages use them. Its samples are for developers: English only. */
export default function ShowcasePage() {
  const text = useText();
  return (
    <Page title={text("nav.showcase")} sub={text("showcase.sub")}>
      <div className="stack" lang="en">
        <Colours />
        <Actions />
        <Fields />
        <Lists />
        <Charts />
        <States />
      </div>
    </Page>
  );
}
