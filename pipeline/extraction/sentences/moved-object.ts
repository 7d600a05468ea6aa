/**
 * 将|慰问物资送到, 将|开采出的煤: whether 将 moves what stands behind it as 把 does, though that begins like a verb; 将把物资送到 is to
 * come.
 */
export const movesObject = (text: string, at: number): boolean => moved.test(text.slice(at, at + 40));
const moved =
  /^(?!再|[^，,。；;]*把)(?:[\u4e00-\u9fff]{2,4}(?:出|来|回|得)的|[^，,。；;0-9]{3,}[，,]?(?:陆续|分别|亲手|直接|及时|全部|都)?(?:[送运发捐寄递拨汇]|移交|转交)[到给往至]|[^，,。；;]{2,}(?:所得|的[^，,。；;]{1,10})[，,]?(?:全部|都)?用于)/;
