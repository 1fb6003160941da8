import { describe, expect, it } from "vitest";
import { freshCode, grouped, topicCode, toSend } from "./topics";

const fair = { code: "JOB_FAIR", label: "Jobmesse", parent: "WORK" as const };
const choir = { code: "CHOIR", label: "Chor", parent: "SOCIAL_LIFE" as const };

describe("the code of a topic", () => {
  it("is made of its label once", () => {
    expect(topicCode("Jobmesse Süd")).toBe("JOBMESSE_SUED");
    expect(topicCode("  2. Straßenfest!")).toBe("STRASSENFEST");
    expect(topicCode("Çay & Börek")).toBe("CAY_BOEREK");
  });

  it("is another one where that is taken, or nothing is left of the label", () => {
    expect(freshCode("Job fair", ["JOB_FAIR"])).toBe("JOB_FAIR_2");
    expect(freshCode("Чат", [])).toBe("TOPIC");
    expect(freshCode("聊天", ["TOPIC", "TOPIC_2"])).toBe("TOPIC_3");
  });
});

describe("own topics", () => {
  it("get their codes when they are sent; what a colleague added meanwhile stays", () => {
    const typed = [fair, { ...fair, code: "", label: "Job fair" }, { ...fair, code: "", label: "Job-Fair" }];
    const sent = toSend(typed, [fair, choir]);
    expect(sent.map((one) => one.code)).toEqual(["JOB_FAIR", "JOB_FAIR_2", "JOB_FAIR_3", "CHOIR"]);
  });

  it("stand under the common ones in their order; new and archived ones stand apart", () => {
    const all = [choir, { ...fair, archived: true }, fair, { ...fair, code: "" }];
    const shown = grouped(all, new Set(["WORK/JOB_FAIR", "SOCIAL_LIFE/CHOIR"]), ["WORK", "SOCIAL_LIFE"]);
    expect(shown.groups.map((group) => [group.parent, group.places.map((place) => place.index)])).toEqual([
      ["WORK", [2]],
      ["SOCIAL_LIFE", [0]],
    ]);
    expect(shown.fresh.map((place) => place.index)).toEqual([3]);
    expect(shown.archived.map((place) => place.index)).toEqual([1]);
  });
});
