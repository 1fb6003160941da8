import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { Segments } from "@/components/Choice";
import { TextField } from "@/components/Field";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { type Account, accountQuery } from "@/lib/session";
import { chooseLanguage, type DeskLanguage, useLanguage } from "@/lib/text/language";
import { useText } from "@/lib/text/useText";
import { chooseTheme, type Theme, useTheme } from "@/lib/theme";
import { useSaveAccount } from "./api/account";
import { FactorCard } from "./components/FactorCard";
import { PasskeysCard } from "./components/PasskeysCard";
import { PasswordCard } from "./components/PasswordCard";
import "./account.css";

/** What belongs to the person who is signed in. */
export default function AccountPage() {
  const text = useText();
  const account = useQuery(accountQuery);
  return (
    <Page title={text("shell.account")} sub={account.data?.email}>
      {account.error ? (
        <ErrorState error={account.error} onRetry={() => void account.refetch()} />
      ) : account.data ? (
        <div className="stack account">
          <NameCard account={account.data} />
          <LookCard />
          <PasswordCard />
          <FactorCard />
          <PasskeysCard />
        </div>
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  );
}

function NameCard({ account }: { account: Account }) {
  const text = useText();
  const save = useSaveAccount();
  const [name, setName] = useState(account.name);
  return (
    <Card title={text("account.name")}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!name.trim()) return;
          save.mutate({ name: name.trim() }, { onSuccess: () => toast(text("action.saved")) });
        }}
      >
        <TextField
          label={text("account.fullName")}
          hint={text("account.nameHint")}
          autoComplete="name"
          maxLength={200}
          value={name}
          error={name.trim() ? undefined : text("field.required")}
          onChange={(event) => setName(event.target.value)}
        />
        <FormProblem error={save.error} />
        <div>
          <Button type="submit" busy={save.isPending}>
            {text("action.save")}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function LookCard() {
  const text = useText();
  const language = useLanguage();
  const theme = useTheme();
  const save = useSaveAccount();
  return (
    <Card title={text("account.look")}>
      <Segments
        label={text("shell.language")}
        choices={[
          { value: "de", label: <span lang="de">Deutsch</span> },
          { value: "en", label: <span lang="en">English</span> },
        ]}
        value={language}
        onChange={(value) => {
          chooseLanguage(value as DeskLanguage);
          save.mutate({ language: value });
        }}
      />
      <Segments
        label={text("shell.theme")}
        hint={text("account.themeHint")}
        choices={(["system", "light", "dark"] as const).map((value) => ({
          value,
          label: text(`shell.theme.${value}`),
        }))}
        value={theme}
        onChange={(value) => chooseTheme(value as Theme)}
      />
    </Card>
  );
}
