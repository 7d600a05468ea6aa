/** 还, 也, 又, 将, 拟, 随后: what may stand between who does something and the verb, a source of patterns; it is no part of a name. */
export const beforeDeed =
  '(?:还|也|又|再|将|拟|已|共|累计|预计|计划|决定|拍板|随后|之后|此后|同时|同步|接着|继续|先后|今年|去年|明年|当年)*';
