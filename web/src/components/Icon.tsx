import "./icon.css";

/** Our own line icons, 20 × 20: KERN's set lacks people, building, seat, clock and more. */
const PATHS = {
  after: "M8 5l5 5-5 5",
  alert: "M10 3 2.5 16.5h15z M10 8v4 M10 14.2v.1",
  arrow: "M4 10h12 M11 5l5 5-5 5",
  before: "M12 5l-5 5 5 5",
  building: "M4 17.5v-14h8v14 M12 8h4v9.5 M2.5 17.5h15 M7 7h2 M7 10.5h2 M7 14h2",
  calendar:
    "M3 5.5a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1v10.500a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z M3 8.5h14 M7 2.5v4 M13 2.5v4",
  chart: "M3 3v14h14 M6 13l3.500-4 3 2.500L17 6",
  check: "M4.5 10.5 8 14l7.500-8",
  chevron: "M5 8l5 5 5-5",
  clock: "M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z M10 6v4l3 2",
  close: "M5 5l10 10 M15 5 5 15",
  columns: "M4 4h12a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z M8 4v12 M12.5 4v12",
  copy: "M7 7h9v10H7z M13 7V3H4v10h3",
  dots: "M5 10h.1 M10 10h.1 M15 10h.1",
  download: "M10 3v9 M6 8.5l4 4 4-4 M3.5 16.5h13",
  file: "M5 2.500h6.500l4 4V17.500H5z M11.5 2.5v4h4",
  filter: "M3 4.500h14l-5.500 6.500v5.500l-3-1.500v-4z",
  folder: "M2.5 5.5V16h15V7.500h-8l-2-2z",
  gear: "M12.5 10a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0z M10 2.5v3 M10 14.5v3 M2.5 10h3 M14.5 10h3 M4.7 4.700l2.100 2.100 M13.2 13.200l2.100 2.100 M15.3 4.700l-2.100 2.100 M6.8 13.200l-2.100 2.100",
  globe:
    "M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z M3 10h14 M10 3c4 4.500 4 9.500 0 14 M10 3c-4 4.500-4 9.500 0 14",
  home: "M3 9.5l7-6 7 6 M5 8.5v8h10v-8",
  info: "M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z M10 9v5 M10 6.2v.1",
  key: "M10 10a3.500 3.500 0 1 1-7 0 3.500 3.500 0 0 1 7 0z M10 10h7.500 M14.5 10v3",
  link: "M8 12a3.500 3.500 0 0 0 5 0l3-3a3.500 3.500 0 0 0-5-5l-1 1 M12 8a3.500 3.500 0 0 0-5 0l-3 3a3.500 3.500 0 0 0 5 5l1-1",
  lock: "M5 9h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z M7 9V6.500a3 3 0 0 1 6 0V9",
  mail: "M3 5h14v10.500H3z M3 6l7 5.500L17 6",
  moon: "M16.5 12A7 7 0 0 1 8 3.500a7 7 0 1 0 8.500 8.500z",
  network:
    "M12 4.500a2 2 0 1 1-4 0 2 2 0 0 1 4 0z M6.5 15a2 2 0 1 1-4 0 2 2 0 0 1 4 0z M17.5 15a2 2 0 1 1-4 0 2 2 0 0 1 4 0z M9 6.300 5.500 13.200 M11 6.300l3.500 6.900 M6.5 15h7",
  people:
    "M11 7a3 3 0 1 1-6 0 3 3 0 0 1 6 0z M2.500 17c0-3 2.400-5 5.500-5s5.500 2 5.500 5 M13.5 4.500a3 3 0 0 1 0 5.200 M15 12.400c1.600.8 2.500 2.400 2.500 4.600",
  person: "M13 6.500a3 3 0 1 1-6 0 3 3 0 0 1 6 0z M4 17c0-3.300 2.600-5.500 6-5.500s6 2.200 6 5.500",
  phone:
    "M5 3.500h3l1.500 4-2 1.500a9 9 0 0 0 3.500 3.500l1.500-2 4 1.500v3a1.500 1.500 0 0 1-1.500 1.500A12 12 0 0 1 3.500 5 1.500 1.500 0 0 1 5 3.500z",
  plus: "M10 4v12 M4 10h12",
  print: "M6 7V3h8v4 M6 14H3V7h14v7h-3 M6 11.500h8V17H6z",
  redo: "M15.5 8A6 6 0 1 0 16 11.500 M16 4v4h-4",
  search: "M14.5 9a5.500 5.500 0 1 1-11 0 5.500 5.500 0 0 1 11 0z M13.2 13.200l4 4",
  speech: "M3 4h14v9.500H9.500L6 16.500v-3H3z",
  sun: "M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0z M10 2.500v2 M10 15.500v2 M2.5 10h2 M15.5 10h2 M4.7 4.700 6 6 M14 14l1.300 1.300 M15.3 4.700 14 6 M6 14l-1.300 1.300",
  ticket: "M3 6h14v3a1.500 1.500 0 0 0 0 3v3H3v-3a1.500 1.500 0 0 0 0-3z M12 6v9",
  trash:
    "M4 5.500h12 M8 5.500V3.500h4v2 M5.500 5.500l.8 11.500h7.400l.8-11.500 M8.500 8.500v5.500 M11.5 8.500v5.500",
  upload: "M10 12.500v-9 M6 7l4-4 4 4 M3.5 16.5h13",
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside a word; where it stands alone, its button carries the name. */
export function Icon({ name, flip = false }: { name: IconName; flip?: boolean }) {
  return (
    <svg className={flip ? "i flip" : "i"} viewBox="0 0 20 20" aria-hidden="true" data-icon={name}>
      <path d={PATHS[name]} />
    </svg>
  );
}
