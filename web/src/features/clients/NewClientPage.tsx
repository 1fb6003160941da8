import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { Page } from "@/components/Page";
import { NoRight } from "@/components/States";
import { toast } from "@/components/Toasts";
import { clientName } from "@/lib/api/shapes";
import { useMay, useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { forgetTyped } from "@/lib/typed";
import { useSaveClient } from "./api/saveClient";
import { clientFields, clientValues } from "./clientForm";
import { ClientForm } from "./components/ClientForm";
import "./clients.css";

export default function NewClientPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const navigate = useNavigate();
  const save = useSaveClient();
  const values = useMemo(() => clientValues(), []);
  const key = useMemo(() => crypto.randomUUID(), []);
  return (
    <Page title={text("clients.add")} crumb={{ to: path("clients"), label: text("nav.clients") }}>
      {may("clients:write") ? (
        <ClientForm
          isNew
          values={values}
          busy={save.isPending}
          error={save.error}
          onCancel={() => {
            forgetTyped();
            void navigate({ to: path("clients") });
          }}
          onSave={(typed, onError) =>
            save.mutate(
              { fields: clientFields(typed), key },
              {
                onError,
                onSuccess: (client) => {
                  toast(text("client.added", { name: clientName(client) }));
                  void navigate({ to: path(`clients/${client.id}`) });
                },
              },
            )
          }
        />
      ) : (
        <NoRight />
      )}
    </Page>
  );
}
