import { Card, Essentials, Facts } from "@/components/Card";
import { type Column, Dash, DataTable } from "@/components/DataTable";
import { Timeline } from "@/components/Timeline";
import { useFormat } from "@/lib/text/useFormat";

interface Row {
  name: string;
  group: string;
  last: string | null;
  count: number;
}

const ROWS: Row[] = [
  { name: "Olena Kovalenko", group: "Nursing", last: "2026-11-12", count: 7 },
  { name: "Rohan Mehta", group: "Professional", last: "2026-09-16", count: 4 },
  { name: "Trần Minh Anh", group: "Student", last: null, count: 0 },
];

export function Lists() {
  const format = useFormat();
  const columns: Column<Row>[] = [
    { id: "name", header: "Name", cell: (row) => row.name, sort: "name" },
    { id: "group", header: "Target group", cell: (row) => row.group, phone: "line" },
    {
      id: "last",
      header: "Last contact",
      cell: (row) => (row.last ? format.shortDay(row.last) : <Dash />),
      phone: "end",
    },
    { id: "count", header: "Consultations", cell: (row) => row.count, end: true },
  ];
  return (
    <>
      <Essentials
        facts={[
          { name: "Residence title", value: "EU Blue Card", more: ["until 4 Dec 2026"] },
          { name: "Languages", value: "English C2", more: ["Hindi, native", "German A2"] },
          { name: "Employer", value: "Rheinwerk Sensorik" },
          { name: "Now", value: format.dayAndClock(new Date()) },
        ]}
      />
      <div className="tablebox is-alone">
        <DataTable
          caption="Clients"
          columns={columns}
          rows={ROWS}
          rowKey={(row) => row.name}
          sort="name"
          onSort={() => undefined}
        />
      </div>
      <Card title="What happened" count={2}>
        <Timeline
          entries={[
            {
              id: "1",
              title: "Consultation, phone",
              when: "Thu, 12 Nov 2026 · 30 min",
              children: <p className="words">Photos are there.</p>,
            },
            { id: "2", title: "Reminder sent", when: "Mon, 2 Nov 2026", quiet: true },
          ]}
        />
        <Facts
          facts={[
            ["Phone", "02102 555 0142"],
            ["Looked after by", "Katrin Brandt"],
          ]}
        />
      </Card>
    </>
  );
}
