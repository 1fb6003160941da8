import { type ReactNode, useMemo } from "react";
import { useFieldArray, useWatch } from "react-hook-form";
import { Button, IconButton } from "@/components/Button";
import { SelectField, TextField } from "@/components/Field";
import { useTopicUses } from "@/lib/api/ownTopics";
import { useCodes } from "@/lib/codes/useCodes";
import { EMPLOYER_TOPICS, TOPICS } from "@/lib/codes/vocabulary";
import { useFieldError } from "@/lib/form";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { OwnTopic } from "../api/settings";
import { grouped, nameOf } from "../topics";
import type { SettingsFormState } from "./SettingsForm";

const COMMON = [...TOPICS, ...EMPLOYER_TOPICS];

interface PartProps {
  form: SettingsFormState;
  /** As they are stored: these keep their place and are archived, not removed. */
  stored: OwnTopic[];
}

/** Finer topics of the region under the common ones. Nothing that was said is ever lost. */
export function TopicsPart({ form, stored }: PartProps) {
  const text = useText();
  const codes = useCodes();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "ownTopics" });
  const topics = useWatch({ control: form.control, name: "ownTopics" });
  const saved = useMemo(() => new Set(stored.map(nameOf)), [stored]);
  const { groups, fresh, archived } = grouped(topics, saved, COMMON);
  const archive = (index: number, value: boolean) =>
    form.setValue(`ownTopics.${index}.archived`, value, { shouldDirty: true });
  const keyOf = (index: number) => fields[index]?.id ?? index;
  return (
    <>
      {groups.map(({ parent, places }) => (
        <fieldset key={parent} className="topics-group">
          <legend>{codes.name("topic", parent)}</legend>
          {places.map(({ index, topic }) => (
            <TopicRow key={keyOf(index)} form={form} index={index} topic={topic}>
              <Button
                kind="tertiary"
                onClick={() => archive(index, true)}
                aria-label={text("settings.topicArchiveOf", { name: topic.label ?? "" })}
              >
                {text("settings.topicArchive")}
              </Button>
            </TopicRow>
          ))}
        </fieldset>
      ))}
      {fresh.map(({ index }) => (
        <NewTopicRow key={keyOf(index)} form={form} index={index} onRemove={() => remove(index)} />
      ))}
      <div>
        <Button
          icon="plus"
          onClick={() => append({ code: "", label: "", english: null, parent: "WORK", archived: false })}
        >
          {text("settings.topicAdd")}
        </Button>
      </div>
      {archived.length > 0 && (
        <details className="topics-archived">
          <summary>{text("settings.topicsArchived", { count: archived.length })}</summary>
          <p className="hint">{text("settings.topicsArchivedHint")}</p>
          <ul className="plain">
            {archived.map(({ index, topic }) => (
              <li key={keyOf(index)} className="topics-old">
                <span>
                  {topic.label} <span className="muted">· {codes.name("topic", topic.parent ?? "")}</span>
                  <TopicUsed topic={topic} />
                </span>
                <Button
                  kind="tertiary"
                  onClick={() => archive(index, false)}
                  aria-label={text("settings.topicRestoreOf", { name: topic.label ?? "" })}
                >
                  {text("settings.topicRestore")}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface RowProps {
  form: SettingsFormState;
  index: number;
}

/** A topic that is there: its names may change, its place may not. */
function TopicRow({ form, index, topic, children }: RowProps & { topic: OwnTopic; children: ReactNode }) {
  return (
    <fieldset className="topics-row">
      <TopicNames form={form} index={index} />
      {children}
      <TopicUsed topic={topic} />
    </fieldset>
  );
}

function TopicNames({ form, index }: RowProps) {
  const text = useText();
  const words = useFieldError();
  const error = form.formState.errors.ownTopics?.[index];
  return (
    <>
      <legend className="sr">{text("settings.topic", { number: index + 1 })}</legend>
      <TextField
        label={text("settings.topicLabel")}
        error={words(error?.label ?? error?.code)}
        {...form.register(`ownTopics.${index}.label`)}
      />
      <TextField
        label={text("settings.topicEnglish")}
        optional
        error={words(error?.english)}
        {...form.register(`ownTopics.${index}.english`)}
      />
    </>
  );
}

function TopicUsed({ topic }: { topic: OwnTopic }) {
  const text = useText();
  const format = useFormat();
  const use = useTopicUses().get(nameOf(topic));
  return (
    <span className="topics-used hint">
      {use
        ? text("settings.topicUsed", { count: use.consultations, day: format.day(use.lastOn) })
        : text("settings.topicUnused")}
    </span>
  );
}

/** A topic that is to be: nobody has said it, so it may go again. */
function NewTopicRow({ form, index, onRemove }: RowProps & { onRemove: () => void }) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  const error = form.formState.errors.ownTopics?.[index];
  return (
    <fieldset className="topics-row is-new">
      <TopicNames form={form} index={index} />
      <IconButton
        icon="trash"
        label={text("settings.topicRemove", { number: index + 1 })}
        onClick={onRemove}
      />
      <SelectField
        label={text("settings.topicParent")}
        options={codes.choices("topic", COMMON)}
        error={words(error?.parent)}
        {...form.register(`ownTopics.${index}.parent`)}
      />
    </fieldset>
  );
}
