import { Page } from "@/components/Page";

export default function ShowcasePage() {
  return <Page title="Bausteine">…</Page>;
}
