/** Words that are the same for one and for many; currencies of Asia keep their form in English. */
const unchanged =
  /(?:^| )(?:yuan|yen|won|baht|dong|rand|ringgit|rupiah|tenge|mu|jin|(?:kilo|mega|giga)?hertz|horsepower|per cent|tonnage)$/;

const irregular: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  krona: 'kronor',
  krone: 'kroner',
  real: 'reais',
  'pound sterling': 'pounds sterling',
  'ratio, index or coefficient': 'ratios, indices or coefficients',
};

/** `kilometre per hour` → kilometres per hour, `mu (1/15 hectare)` → mu: the label of a unit for more than one. */
export function unitsText(label: string): string {
  const plain = label.replace(/ \(.*\)$/, '');
  const whole = irregular[plain];
  if (whole !== undefined) return whole;
  const [, head = '', rest = ''] = /^(.*?)((?: per (?!cent)| of | Celsius).*)?$/.exec(plain) ?? [];
  if (head === '' || /^per /.test(plain) || unchanged.test(head) || head.endsWith('s')) return plain;
  const last = head.slice(head.lastIndexOf(' ') + 1);
  return `${head.slice(0, head.length - last.length)}${irregular[last] ?? `${last}s`}${rest}`;
}
