import { useState } from "react";
import { Button } from "@/components/Button";
import { toast } from "@/components/Toasts";
import { useTopicNames } from "@/lib/api/ownTopics";
import { useCodes } from "@/lib/codes/useCodes";
import { csv, saveFile } from "@/lib/export";
import { useRegion, useRegionApi } from "@/lib/region";
import { isoDay, today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { useFilters } from "@/lib/useFilters";
import { readAll } from "../api/exportAll";
import { consultationFilters } from "../filters";

/** Downloads what the filters show, for German Excel. */
export function ExportButton() {
  const text = useText();
  const codes = useCodes();
  const topics = useTopicNames();
  const format = useFormat();
  const words = useProblemText();
  const api = useRegionApi();
  const region = useRegion();
  const { filters } = useFilters(consultationFilters);
  const [loaded, setLoaded] = useState<number | null>(null);
  const run = async () => {
    setLoaded(0);
    try {
      const all = await readAll(api("consultations"), filters, setLoaded);
      const head = (
        [
          "day",
          "start",
          "who",
          "audience",
          "topics",
          "channel",
          "minutes",
          "outcome",
          "language",
          "adviser",
        ] as const
      ).map((name) => text(`export.${name}`));
      const rows = all.map((one) => [
        isoDay(new Date(one.heldAt)),
        format.clock(one.heldAt),
        one.client?.name ?? one.employer?.name ?? "",
        codes.name("audience", one.audience),
        topics(one).join(", "),
        codes.name("channel", one.channel),
        one.minutes,
        codes.name("outcome", one.outcome),
        one.language ? format.language(one.language) : "",
        one.adviser.name,
      ]);
      saveFile(`${text("export.file")}-${region.key}-${today()}.csv`, csv([head, ...rows]));
    } catch (error) {
      toast(words(error).title, { tone: "danger" });
    } finally {
      setLoaded(null);
    }
  };
  return (
    <Button icon="download" onClick={() => void run()} busy={loaded !== null}>
      {loaded ? text("export.loading", { count: format.figure(loaded) }) : text("action.download")}
    </Button>
  );
}
