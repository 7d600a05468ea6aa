/**
 * Items in stretches whose lengths add up to `most` and no more; an item that is longer stands alone. No more than one
 * stretch is held.
 */
export function* stretches<Item>(
  items: Iterable<Item>,
  lengthOf: (item: Item) => number,
  most: number,
): Iterable<readonly Item[]> {
  let open: Item[] = [];
  let length = 0;
  for (const item of items) {
    const more = lengthOf(item);
    if (open.length > 0 && length + more > most) {
      yield open;
      open = [];
      length = 0;
    }
    open.push(item);
    length += more;
  }
  if (open.length > 0) yield open;
}
