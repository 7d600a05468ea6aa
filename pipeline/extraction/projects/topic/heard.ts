/** Who told or heard something, before what it is. */

const heard = new RegExp(
  '^(?:(?:今[日天]|昨[日天]|日前|近日)?[，,]?(?:' +
    '据(?:记者)?(?:了解|悉|介绍)|' +
    '(?:(?:本报|本网)?记者|笔者)[^，。；：？]{0,20}?(?:获悉|了解到|得知|看到)|' +
    '[^，。；：？]{2,16}(?:局|委|办|厅|政府|部门|指挥部)(?:相关|有关)?(?:负责人|工作人员)?(?:[^，。；：？]{0,4}(?:回应|回复|答复)|表示|介绍)|' +
    // 县水利局副局长张某介绍
    '[^，。；：？]{2,20}(?:负责人|主任|[局处厅县市区镇乡科]长|书记|经理|工程师|董事长|总裁)[\\u4e00-\\u9fff]{2,3}(?:介绍|表示|透露|告诉记者|说)|' +
    '回复|回应|答复|答)(?:说|称|道)?[，,：:])(?:您好|你好)?[，,！]?',
);

/**
 * 记者获悉，|项目已开工, 县交通局回应：|目前已开工: where what was heard begins, in UTF-16 units of the sentence; 0 where nobody
 * heard it. A firm tells of itself, and 记者在乙小学看到 of that school.
 */
export function heardUntil(sentence: string): number {
  const lead = heard.exec(sentence)?.[0] ?? '';
  return ofOther.test(lead) || list.test(sentence) ? 0 : lead.length;
}

const ofOther =
  /(?:[桥厂园校库港馆楼院]|隧道|高[速铁]|[公铁]路|地铁|机场|水库|电站|小学|中学|学校|医院|[车高铁东西南北]站|码头|景区|中心|项目|工程(?!师)|工地|现场)(?![局委办厅处队])/;
/** 工程已开工的有甲铁路 */
const list = /的(?:有|包括|还有)/;
