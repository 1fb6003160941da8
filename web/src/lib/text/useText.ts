import type { ReactNode } from "react";
import { useMemo } from "react";
import { useIntl } from "react-intl";
import type { MessageId } from "@/locales/messages";

type Values = Record<string, string | number | boolean | Date | null | undefined>;
type RichValues = Record<string, ReactNode | ((parts: ReactNode[]) => ReactNode)>;

export interface Text {
  (id: MessageId, values?: Values): string;
  /** With elements between the words, for example `<b>`. */
  rich(id: MessageId, values: RichValues): ReactNode;
  /** The text where there is one: codes come from the server and may be newer than this page. */
  or(id: string, fallback: string, values?: Values): string;
}

/** Every word on screen comes through here. */
export function useText(): Text {
  const intl = useIntl();
  return useMemo(() => {
    const text = ((id, values) => intl.formatMessage({ id }, values)) as Text;
    text.rich = (id, values) => intl.formatMessage({ id }, values as never) as ReactNode;
    text.or = (id, fallback, values) => (id in intl.messages ? intl.formatMessage({ id }, values) : fallback);
    return text;
  }, [intl]);
}
