import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { ButtonAnchor } from "@/components/Button";
import { TextField } from "@/components/Field";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { Tab, TabNav } from "@/components/Tabs";
import { useText } from "@/lib/text/useText";
import { useDocument, useDocumentList } from "./api/docs";
import { Operations } from "./components/Operations";
import type { Document } from "./openapi";
import "@/components/table.css";
import "./docs.css";

/** The services' own OpenAPI documents, made readable. */
export default function DocsPage() {
  const { service } = useParams({ strict: false }) as { service?: string };
  const text = useText();
  const list = useDocumentList();
  const chosen = service ?? list.data?.items[0]?.id;
  const document = useDocument(chosen);
  return (
    <Page
      title={text("nav.docs")}
      sub={text("docs.sub")}
      actions={
        chosen && (
          <ButtonAnchor icon="download" href={`/api/docs/${chosen}`} download={`${chosen}-openapi.json`}>
            OpenAPI
          </ButtonAnchor>
        )
      }
    >
      {list.error ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <Skeleton rows={8} />
      ) : (
        <>
          <TabNav label={text("docs.services")}>
            {list.data.items.map((one) => (
              <Tab key={one.id} to={`/docs/${one.id}`} aria-current={one.id === chosen ? "page" : undefined}>
                {text.or(`docs.service.${one.id}`, one.name)}
              </Tab>
            ))}
          </TabNav>
          {document.error ? (
            <ErrorState error={document.error} onRetry={() => void document.refetch()} />
          ) : document.data ? (
            <Content key={chosen} document={document.data} />
          ) : (
            <Skeleton rows={8} />
          )}
        </>
      )}
    </Page>
  );
}

function Content({ document }: { document: Document }) {
  const text = useText();
  const [wanted, setWanted] = useState("");
  return (
    <div className="stack">
      <search className="filters">
        <div className="field grow">
          <TextField
            type="search"
            label={text("docs.search")}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </div>
      </search>
      <Operations document={document} wanted={wanted.trim().toLowerCase()} />
    </div>
  );
}
