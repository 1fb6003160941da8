import { useEffect, useState } from "react";
import { accentOf, RegionMark } from "@/components/RegionMark";
import { type Centre, centre } from "./booking";

/** Whose page it is; nothing as long as that is not known. */
export function CentreName({ region }: { region: string }) {
  const [found, setFound] = useState<Centre | null>(null);
  useEffect(() => {
    let current = true;
    centre(region).then(
      (one) => current && setFound(one),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [region]);
  if (!found) return <p className="book-centre">&nbsp;</p>;
  return (
    <p className="book-centre" {...accentOf(found.accent)}>
      <RegionMark accent={found.accent} mark={found.mark} />
      <bdi lang="de">{found.name}</bdi>
    </p>
  );
}
