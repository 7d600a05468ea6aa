/** The words before a number without what looks ahead of something else: a plan by its name, a habit, how large a site is to be. */

/** 计划7月开工建设的|某高速投资|80亿元: when a thing is to be begun or finished, before its name, says nothing of what it has. */
const toComeOfThing =
  /(?:计划|拟|预计|将|即将)(?:于|在)?[^，,。；;的]{0,14}(?:开工|建成|投产|通车|投用|竣工|启用|开通|动工)(?:建设|运营|使用)?的(?=[\u4e00-\u9fff“]{3})/g;

/** “雏鹰计划”企业, “雏鹰”计划招募名额: a plan by its name says nothing of what is planned. */
const quotedPlan = /“[^”]{1,10}(?:(?:计划|规划|目标)”|”计划(?=招募|招生|实施|启动|资助|支持|入选|名额))/g;

/** 一天要发出|2000单|, 每天要雇: what is done as a rule. */
const habit =
  /((?:一[天日年]|每[天日月年次周晚]|平时|总是|经常|往往)[^，,。；;]{0,8}?)(?<!(?:规划|计划|到20[0-9]{2}年|将来|今后|未来)[^。；;]{0,20})要(?![^。；;]{0,30}(?:才能|计划|规划))/g;

/** 规划面积5平方公里，入园企业416家: how large a site is to be says nothing of the rest. */
export const withoutSite = (words: string): string =>
  words.includes('规划') ? words.replace(site, '') : words;
const site = /(?<=[园区城镇圈地，,；;])(?:总|一期)?规划(?=(?:总|控制|用地|占地)?面积)/g;

/** 规划面积45平方公里，其中核心区|12平方公里|: a part is as far as its whole; 其中已建成|30平方公里| is there. */
const aPart = '[^，,。；;0-9已现建有面]{2,8}';
export const partOfSite = new RegExp(
  `规划[^，,。；;]{0,8}面积[^，,。；;]*[，,](?:其中|包括)[，,]?(?:${aPart}[0-9.]+[^，,。；;、0-9]{1,8}[、，,])*${aPart}$`,
);

/** 代表们要去的|工厂有职工50人: where somebody goes, or what is asked about, 在回答今后的打算时，, plans no number. */
const asides =
  /(?:将|要|即将)(?:去|来|到|见|参观|访问|考察|走访)[^，,。；;的0-9]{0,6}的(?=[\u4e00-\u9fff]{2})|(?:^|[，,。；;])(?:在|当)?(?:回答|谈[到及起]|问[到及起]|提[到及起]|说[到起])[^，,。；;]{1,40}时[，,]/g;

/** 签约项目40个，计划总投资90亿元，完成率|107%|, 其中|9个|已签约: what is to be spent in all says nothing of how far it is. */
export const withoutCost = (words: string, told: string): string =>
  words.includes('计划') && (tellsHowFar.test(told) || (isCounted.test(told) && oneByOne.test(words)))
    ? words.replace(costInAll, '总投资')
    : words;
/** 签约项目8个，计划投资4亿元，前期项目|20个|: of each sort so many, and what they are to cost. */
const isCounted = /^[，,]?[^，,。；;0-9]{2,10}项目[0-9]+[个项]/;
const oneByOne = /项目[0-9]+[个项][，,]计划总?投资[0-9.]+[万亿]*元[，,；;][^，,。；;0-9]{2,12}$/;
const costInAll = /计划总?投资额?(?:达到?|为|约|近|超过?|共)*(?=[0-9.]+[万亿]*元?[，,；;])/g;
const tellsHowFar = /(?:完成|开工|履约|投产|到位|入库|竣工|落地)率|已(?!知)|提前完成|实际/;

/** Words without what looks ahead in a name, in what a thing is called by, or in a habit. */
export function withoutNames(words: string): string {
  const plain = words.replace(toComeOfThing, '').replace(quotedPlan, '').replace(asides, '');
  return withoutHabit(plain);
}
/** Words without what is done as a rule: 每年要修两次渠. */
export const withoutHabit = (words: string): string =>
  words.includes('要') ? words.replace(habit, '$1') : words;
