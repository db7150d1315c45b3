/** A way of looking at a ranking that somebody gave a name: the search of its address. */
export interface SavedView {
  readonly name: string;
  readonly search: string;
}

/** What an address says about the way of looking: filters, sort, columns, picture. Which page was turned to is no part of it. */
export function lookOf(search: URLSearchParams): string {
  const kept = new URLSearchParams(search);
  kept.delete('page');
  kept.sort();
  return kept.toString();
}

/** With a view added by name; one that has the name already is replaced. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...withoutView(views, view.name), view].sort((a, b) => a.name.localeCompare(b.name));
}

export function withoutView(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((view) => view.name !== name);
}

/** With another name for one of them, which takes the place of a view that has it. */
export function withRenamed(views: readonly SavedView[], from: string, to: string): SavedView[] {
  const view = views.find(({ name }) => name === from);
  return view ? withView(withoutView(views, from), { ...view, name: to }) : [...views];
}

/** Columns that are not shown, as they stand in the address: `moved,group.SCALE`. */
export function hiddenFrom(text: string | null): ReadonlySet<string> {
  return new Set((text ?? '').split(',').filter((column) => column !== ''));
}

/** For the address, after one column was hidden or shown again; nothing where all are shown. */
export function hiddenAfter(hidden: ReadonlySet<string>, column: string): string {
  const next = new Set(hidden);
  if (!next.delete(column)) next.add(column);
  return [...next].sort().join(',');
}
