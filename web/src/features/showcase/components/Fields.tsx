import { useState } from "react";
import { Card } from "@/components/Card";
import { ChipChecks, ChipChoice, FilterChip, Segments } from "@/components/Choice";
import { Combo, MultiPick } from "@/components/Combo";
import { CheckField, DateField, SelectField, TextArea, TextField } from "@/components/Field";
import { FileDrop } from "@/components/FileDrop";
import { useCodes } from "@/lib/codes/useCodes";

const TOPICS = ["Residence", "Work", "Housing", "Language"].map((label) => ({ value: label, label }));

export function Fields() {
  const codes = useCodes();
  const [channel, setChannel] = useState("In person");
  const [topics, setTopics] = useState(["Residence"]);
  const [outcome, setOutcome] = useState("Work");
  const [country, setCountry] = useState("IN");
  const [countries, setCountries] = useState(["IN", "TR"]);
  return (
    <Card title="Fields and choices">
      <div className="two">
        <TextField label="Name" defaultValue="Rohan Mehta" />
        <TextField label="E-mail" optional hint="A link goes there." />
        <TextField label="Family name" error="Please fill in" />
        <TextField label="Read-only" readOnly value="duesseldorf" />
        <DateField label="Follow up on" />
        <SelectField label="Target group" options={TOPICS} />
        <Combo label="Country" options={codes.countries} value={country} onChange={setCountry} />
        <MultiPick label="Countries" options={codes.countries} value={countries} onChange={setCountries} />
      </div>
      <TextArea label="What did you talk about?" />
      <CheckField label="Demand a second factor" hint="Everybody then also signs in with a code." />
      <Segments
        label="Channel"
        aside="9:00 to 9:45"
        choices={["In person", "Phone", "Video"].map((value) => ({ value, label: value }))}
        value={channel}
        onChange={setChannel}
      />
      <ChipChecks
        label="Topics"
        aside={`${topics.length} chosen`}
        choices={TOPICS}
        value={topics}
        onChange={setTopics}
      />
      <ChipChoice
        label="Outcome"
        choices={TOPICS}
        value={outcome}
        onChange={setOutcome}
        error="Please choose another one"
      />
      <div className="chips">
        <FilterChip removeLabel="Remove the filter" onRemove={() => undefined}>
          Looked after by: team
        </FilterChip>
      </div>
      <FileDrop label="Drag a file here" hint="Excel or CSV" accept=".csv" onFile={() => undefined} />
    </Card>
  );
}
