import { createContext, useContext } from "react";
import type { Consultation } from "./api/shapes";

export interface Subject {
  id: string;
  name: string;
}

/** A day's pile that is entered one after the other: what the next one begins with. */
export interface Pile {
  on: string;
  at: string;
  channel: string;
  minutes: number;
  /** Who is done, in their order. */
  done: string[];
}

/** What is already known when a consultation is to be recorded. */
export interface RecordStart {
  client?: Subject;
  /** Somebody who is not known yet. */
  newClient?: { givenName: string; familyName: string; targetGroup: string };
  employer?: Subject;
  note?: string;
  topics?: string[];
  language?: string;
  channel?: string;
  /** Why it is recorded, where nobody is named: each occasion has a draft of its own. */
  occasion?: string;
  /** Told when the consultation is stored. */
  onStored?: (held: Consultation) => void;
  pile?: Pile;
}

export interface Recorder {
  open: boolean;
  start: RecordStart | null;
  /** How often it was opened: each time is a panel of its own. */
  started: number;
  record: (start?: RecordStart) => void;
  close: () => void;
  /** A page says whom it is about, so that the key N fills it in. */
  about: (start: RecordStart | null) => void;
}

export const RecorderContext = createContext<Recorder | null>(null);

/** Opens the panel in which a consultation is recorded. */
export function useRecorder(): Recorder {
  const recorder = useContext(RecorderContext);
  if (!recorder) throw new Error("no recorder here: the page belongs below /r/$region");
  return recorder;
}
