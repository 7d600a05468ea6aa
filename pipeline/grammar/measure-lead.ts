/** What the words beside a number speak of, where its unit asks for it. */
export const ledBy: Readonly<Record<string, (text: string, at: number, end: number) => boolean>> = {
  // 气温降至零下5度, 最高气温38度
  warm: (text, at) =>
    /(?:[气水室体低高升降]温|温度|零下)[^，。；]{0,10}$/.test(text.slice(Math.max(0, at - 14), at)),
  // 户均用电300度
  electric: (text, at) => /(?:[用省节发售]电|电量)[^，。；]{0,8}$/.test(text.slice(Math.max(0, at - 11), at)),
  // 算力达500P, 300P算力
  computing: (text, at, end) =>
    text.startsWith('算力', end) || /算力[^，。；]{0,6}$/.test(text.slice(Math.max(0, at - 8), at)),
  // 3台|7线
  platforms: (text, at) => /[0-9]台$/.test(text.slice(Math.max(0, at - 2), at)),
  // 3区|8县
  listed: (text, _, end) => /^[0-9]+[县市乡镇]/.test(text.slice(end, end + 4)),
};
