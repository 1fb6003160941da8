import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/Button";
import { Dialog, DialogActs } from "@/components/Dialog";
import { DateField, SelectField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { useColleagues } from "@/lib/api/colleagues";
import { useMay } from "@/lib/region";
import { useAccount } from "@/lib/session";
import { today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Cover, useAddCover, useCovers, useEndCover } from "../api/covers";

/** Who is away, and who is told what is due meanwhile. */
export function CoverDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const me = useAccount();
  const may = useMay();
  const form = useId();
  const covers = useCovers();
  const colleagues = useColleagues();
  const add = useAddCover();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [absent, setAbsent] = useState(me.id);
  const [deputy, setDeputy] = useState("");
  const [from, setFrom] = useState(today());
  const [until, setUntil] = useState(today());
  const [missing, setMissing] = useState(false);
  const people = colleagues.data ?? [];
  const named = (id: string) => people.find((one) => one.id === id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const standsIn = named(deputy);
    setMissing(!standsIn);
    if (!standsIn) return;
    const away = named(absent);
    add.mutate(
      {
        key,
        order: {
          ...(away && away.id !== me.id ? { absent: { id: away.id, name: away.name } } : {}),
          deputy: { id: standsIn.id, name: standsIn.name },
          from,
          until,
        },
      },
      {
        onSuccess: () => {
          setDeputy("");
          setKey(crypto.randomUUID());
        },
      },
    );
  };
  const list = covers.data?.items ?? [];
  return (
    <Dialog
      open
      title={text("cover.title")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} type="submit" form={form} busy={add.isPending}>
          {text("cover.add")}
        </DialogActs>
      }
    >
      <div className="stack">
        <p className="muted">{text("cover.hint")}</p>
        {list.length > 0 && (
          <ul className="case-lines">
            {list.map((one) => (
              <CoverLine key={one.id} cover={one} />
            ))}
          </ul>
        )}
        <form id={form} className="stack" onSubmit={submit} noValidate>
          {may("audit:read") && (
            <SelectField
              label={text("cover.absent")}
              options={[me, ...people.filter((one) => one.id !== me.id)].map((one) => ({
                value: one.id,
                label: one.name,
              }))}
              value={absent}
              onChange={(event) => setAbsent(event.target.value)}
            />
          )}
          <SelectField
            label={text("cover.deputy")}
            empty={text("cover.choose")}
            options={people
              .filter((one) => one.id !== absent)
              .map((one) => ({ value: one.id, label: one.name }))}
            value={deputy}
            onChange={(event) => setDeputy(event.target.value)}
            error={missing && !deputy ? text("cover.deputyMissing") : undefined}
          />
          <div className="two">
            <DateField
              label={text("filter.from")}
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
            <DateField
              label={text("filter.to")}
              min={from}
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          </div>
          <FormProblem error={add.error ?? covers.error ?? colleagues.error} />
        </form>
      </div>
    </Dialog>
  );
}

function CoverLine({ cover }: { cover: Cover }) {
  const text = useText();
  const format = useFormat();
  const me = useAccount();
  const may = useMay();
  const end = useEndCover();
  const mine = cover.absent.id === me.id || may("audit:read");
  return (
    <li className="cover">
      <div>
        <p>{text("cover.line", { absent: cover.absent.name, deputy: cover.deputy.name })}</p>
        <p className="under">
          {text("cover.days", { from: format.shortDay(cover.from), until: format.shortDay(cover.until) })}
        </p>
      </div>
      {mine && (
        <Button
          kind="tertiary"
          busy={end.isPending}
          aria-label={text("cover.endName", { name: cover.absent.name })}
          onClick={() => end.mutate(cover.id)}
        >
          {text("cover.end")}
        </Button>
      )}
      <FormProblem error={end.error} />
    </li>
  );
}
