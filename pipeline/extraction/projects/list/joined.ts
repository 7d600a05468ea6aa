/** What an item of a list and what closes the list have in common. */

/** 金水棚户区 of 棚户区改造项目 is 金水棚户区改造项目: what both have is said once. */
export function joined(own: string, rest: string): string {
  // 甲小区 of 老旧小区改造 is 甲小区改造
  const [whole, kind] = sorted.exec(rest) ?? [];
  if (whole !== undefined && kind !== undefined && own.endsWith(kind)) return own + rest.slice(whole.length);
  for (let length = Math.min(own.length, rest.length); length > 1; length -= 1)
    if (own.endsWith(rest.slice(0, length))) return own + rest.slice(length);
  return own + rest;
}

const sorted = /^(?:老旧|病险|[大中小]型|中小|农村|城市|重点)([\u4e00-\u9fff]{2})(?=.)/;
