/** Who told or heard something, before what it is. */

const heard = new RegExp(
  '^(?:(?:今[日天]|昨[日天]|日前|近日)?[，,]?(?:' +
    '据(?:记者)?(?:了解|悉|介绍)|' +
    '(?:(?:本报|本网)?记者|笔者)[^，。；：？]{0,20}?(?:获悉|了解到|得知|看到)|' +
    '[^，。；：？]{2,16}(?:局|委|办|厅|政府|部门|指挥部)(?:相关|有关)?(?:负责人|工作人员)?(?:[^，。；：？]{0,4}(?:回应|回复|答复)|表示|介绍)|' +
    '回复|回应|答复|答)(?:说|称|道)?[，,：:])(?:您好|你好)?[，,！]?',
);

/** 记者获悉，|项目已开工, 县交通局回应：|目前已开工: where what was heard begins, in UTF-16 units of the sentence; 0 where nobody heard it. A firm tells of itself. */
export const heardUntil = (sentence: string): number => heard.exec(sentence)?.[0].length ?? 0;
