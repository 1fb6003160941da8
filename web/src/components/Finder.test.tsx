import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Finder, type Found } from "./Finder";

const PEOPLE: Found[] = ["Olena Kovalenko", "Omar Nasser"].map((label) => ({
  id: label,
  label,
  icon: "person",
}));

function Sample({ onChoose }: { onChoose: (one: Found) => void }) {
  const [typed, setTyped] = useState("");
  const lines = typed ? PEOPLE.filter((one) => one.label.toLowerCase().includes(typed.toLowerCase())) : [];
  return (
    <Finder label="Results" typed={typed} onType={setTyped} lines={lines} onChoose={onChoose}>
      {(input) => <input {...input} aria-label="Who" />}
    </Finder>
  );
}

describe("the finder", () => {
  it("chooses the first line with Enter", async () => {
    const choose = vi.fn();
    render(<Sample onChoose={choose} />);
    await userEvent.type(screen.getByRole("combobox", { name: "Who" }), "o{Enter}");
    expect(choose).toHaveBeenCalledWith(PEOPLE[0]);
  });

  it("goes down with the arrow key and tells which line is active", async () => {
    const choose = vi.fn();
    render(<Sample onChoose={choose} />);
    const field = screen.getByRole("combobox", { name: "Who" });
    await userEvent.type(field, "o{ArrowDown}");
    expect(screen.getByRole("option", { selected: true }).textContent).toContain("Omar Nasser");
    expect(field.getAttribute("aria-activedescendant")).toBe(
      screen.getByRole("option", { selected: true }).id,
    );
    await userEvent.keyboard("{Enter}");
    expect(choose).toHaveBeenCalledWith(PEOPLE[1]);
  });

  it("shows nothing until somebody types", () => {
    render(<Sample onChoose={() => undefined} />);
    expect(screen.queryByRole("option")).toBeNull();
  });
});
