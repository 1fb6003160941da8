import { useState } from "react";
import { IconButton } from "@/components/Button";
import { Card } from "@/components/Card";
import { FileDrop } from "@/components/FileDrop";
import { Menu } from "@/components/Menu";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useMay } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Case } from "../api/cases";
import { type CaseDocument, useBringDocument, useTakeDocument } from "../api/documents";
import { MoveDocument, RemoveDocument, RenameDocument } from "./DocumentDialogs";

const ACCEPT = ".pdf,.jpg,.jpeg,.png,.heic,.heif,.tif,.tiff,.docx,.odt,.txt";

/** Papers that belong to a case: brought by dropping them, taken by their name. */
export function CaseDocuments({ of, documents }: { of: Case; documents: CaseDocument[] }) {
  const text = useText();
  const may = useMay();
  const take = useTakeDocument(of.id);
  return (
    <Card title={text("case.documents")} icon="file" count={documents.length}>
      {documents.length === 0 && <p className="muted">{text("case.noDocuments")}</p>}
      {documents.length > 0 && (
        <ul className="documents">
          {documents.map((one) => (
            <DocumentLine
              key={one.id}
              of={of}
              one={one}
              taking={take.isPending && take.variables.id === one.id}
              onTake={() => take.mutate(one)}
            />
          ))}
        </ul>
      )}
      <FormProblem error={take.error} />
      {may("cases:write") && <Bring of={of} documents={documents} />}
    </Card>
  );
}

interface LineProps {
  of: Case;
  one: CaseDocument;
  taking: boolean;
  onTake: () => void;
}

function DocumentLine({ of, one, taking, onTake }: LineProps) {
  const text = useText();
  const format = useFormat();
  const may = useMay();
  const [asked, setAsked] = useState<"RENAME" | "MOVE" | "REMOVE" | null>(null);
  const close = () => setAsked(null);
  return (
    <li>
      <div>
        <p className="document-name">{one.name}</p>
        <p className="under">
          <span>{text(`case.document.${one.kind}`)}</span>
          <span>{format.bytes(one.size)}</span>
          <span>{format.shortDay(one.addedAt)}</span>
          <span>{one.addedBy}</span>
        </p>
      </div>
      <div className="document-acts">
        <IconButton
          icon="download"
          label={text("case.download", { name: one.name })}
          disabled={taking}
          aria-busy={taking}
          onClick={onTake}
        />
        {may("cases:write") && (
          <Menu
            label={text("case.documentActs", { name: one.name })}
            entries={[
              { id: "rename", label: text("case.documentRename"), onAction: () => setAsked("RENAME") },
              { id: "move", label: text("case.documentMove"), onAction: () => setAsked("MOVE") },
              {
                id: "remove",
                label: text("case.documentRemove"),
                danger: true,
                onAction: () => setAsked("REMOVE"),
              },
            ]}
          />
        )}
      </div>
      {asked === "RENAME" && <RenameDocument of={of} one={one} onClose={close} />}
      {asked === "MOVE" && <MoveDocument of={of} one={one} onClose={close} />}
      {asked === "REMOVE" && <RemoveDocument of={of} one={one} onClose={close} />}
    </li>
  );
}

function Bring({ of, documents }: { of: Case; documents: CaseDocument[] }) {
  const text = useText();
  const { bring, sent } = useBringDocument(of.id);
  const name = bring.variables?.name ?? "";
  const percent = Math.floor(sent * 100);
  const take = (file: File) =>
    bring.mutate(file, {
      onSuccess: (one) => {
        if (documents.some((other) => other.id === one.id)) {
          toast(text("case.sameDocument", { name: one.name }));
        }
      },
    });
  return (
    <div className="stack-2">
      <FileDrop
        label={text("case.dropDocument")}
        hint={
          bring.isPending ? (
            <span role="status">
              {percent < 100 ? text("case.sending", { name, percent }) : text("case.keeping", { name })}
            </span>
          ) : (
            text("case.dropHint")
          )
        }
        accept={ACCEPT}
        busy={bring.isPending}
        onFile={take}
      />
      <FormProblem error={bring.error} />
    </div>
  );
}
