import { Dialog } from "@/components/Dialog";
import { Timeline } from "@/components/Timeline";
import { useTopicNames } from "@/lib/api/ownTopics";
import type { Consultation } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Revision, useRevisions } from "../api/open";
import { Waiting } from "./Opened";
import "./record.css";

type Form = Revision["before"];

interface Props {
  of: Consultation;
  onClose: () => void;
}

/** Who corrected what, and what stood there before and after. */
export function RevisionsDialog({ of, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const revisions = useRevisions(of.id);
  const title = text("revisions.title");
  if (!revisions.data) return <Waiting of={of} title={title} query={revisions} onClose={onClose} />;
  const { items } = revisions.data;
  return (
    <Dialog open wide title={title} onClose={onClose}>
      {items.length === 0 ? (
        <p className="muted">{text("revisions.none")}</p>
      ) : (
        <Timeline
          entries={items.map((one, index) => ({
            id: String(one.version),
            title: one.correctedBy.name,
            when: format.dayAndClock(one.correctedAt),
            children: <Changes revision={one} after={items[index - 1]?.before ?? asForm(of)} />,
          }))}
        />
      )}
    </Dialog>
  );
}

function asForm(of: Consultation): Form {
  return { ...of, clientId: of.client?.id ?? null, employerId: of.employer?.id ?? null };
}

/** Each field with its words before and after; colours tell nothing that words do not. */
function Changes({ revision, after }: { revision: Revision; after: Form }) {
  const text = useText();
  const read = useFields();
  return (
    <dl className="revisions">
      {revision.fields
        .filter((field) => field in read)
        .map((field) => {
          const { label, words } = read[field as keyof typeof read];
          return (
            <div key={field}>
              <dt>{label}</dt>
              <dd>
                <span className="muted">{text("revisions.before")}</span>{" "}
                <del>{words(revision.before) || text("table.none")}</del>
              </dd>
              <dd>
                <span className="muted">{text("revisions.after")}</span>{" "}
                <ins>{words(after) || text("table.none")}</ins>
              </dd>
            </div>
          );
        })}
    </dl>
  );
}

function useFields() {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const topics = useTopicNames();
  const named = (id?: string | null) => (id ? text("revisions.somebody") : text("parties.nobody"));
  const topicWords = (form: Form) =>
    topics({ topics: form.topics, ownTopics: form.ownTopics ?? [] }).join(", ");
  return {
    audience: {
      label: text("record.audience"),
      words: (form: Form) => (form.audience ? codes.name("audience", form.audience) : ""),
    },
    clientId: { label: text("enquiries.client"), words: (form: Form) => named(form.clientId) },
    employerId: { label: text("client.employer"), words: (form: Form) => named(form.employerId) },
    heldAt: { label: text("record.on"), words: (form: Form) => format.dayAndClock(form.heldAt) },
    minutes: { label: text("record.minutes"), words: (form: Form) => format.minutes(form.minutes ?? 0) },
    channel: { label: text("record.channel"), words: (form: Form) => codes.name("channel", form.channel) },
    topics: { label: text("record.topics"), words: topicWords },
    ownTopics: { label: text("record.topics"), words: topicWords },
    language: { label: text("record.language"), words: (form: Form) => format.language(form.language) },
    note: { label: text("record.note"), words: (form: Form) => form.note ?? "" },
    outcome: { label: text("record.outcome"), words: (form: Form) => codes.name("outcome", form.outcome) },
    fellows: {
      label: text("record.fellows"),
      words: (form: Form) => (form.fellows ?? []).map(({ name }) => name).join(", "),
    },
    followUpOn: {
      label: text("record.followUp"),
      words: (form: Form) => (form.followUpOn ? format.day(form.followUpOn) : ""),
    },
  };
}
