/**
 * Whether the words before a length say that it is a speed: 设计时速|250公里|, 时速目标值|350公里|, 时速200公里和|300公里|, 从每小时60公里提高到|80公里|,
 * 货车速度提高|13公里|.
 */
export const saysSpeed = (text: string, at: number): boolean =>
  speed.test(text.slice(Math.max(0, at - longestLead), at));
const longestLead = 24;
const speed =
  /时速[^，。；,;\d]{0,6}(?:\d{2,3}公里[、和及或与至到]){0,3}$|(?:时速|每小时)[^，。；,;\d]{0,8}\d{2,3}公里[\u4e00-\u9fff]{1,3}[至到为]$|(?:时速|[车列运][^，。；,;]{0,6}速度)(?:提高|加快|降低)了?$/;
