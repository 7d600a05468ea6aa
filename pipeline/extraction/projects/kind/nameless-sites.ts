import { isOneOf, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import { isOfAnybody } from '../name/lead.ts';
import type { Nameless } from './nameless.ts';

/** Words before the kind of a site or a service that say of which sort it is, or what is done there, and name none. */

const halls = wordList(
  ...['生产线', '产线', '厂房', '车间', '仓库', '酸洗线', '冷轧线', '热轧线', '镀锌线', '彩涂线', '连铸线'],
  ...['涂装线', '总装线', '电镀线'],
);
const unnamedSite =
  /^(?:(?:多式联运|区域性?|现代化?|国际|综合|重要|交通|物流|航运|商贸)+枢纽|(?:取水|提水|排水|加压|雨水|污水|灌溉)+泵站|(?:[0-9一二三四五六七八九十]+[A-Z]?号|[A-Z][0-9]{0,2}|[0-9A-Z一二三四五六七八九十甲乙丙丁]+号?(?:地块|区域?|栋|幢|座|标段?|组团))(?:标准)?(?:厂房|车间|楼|库|仓库|教学楼|综合楼|体育馆|宿舍楼)|(?:学生|教师|教职工)*(?:宿舍|食宿|公寓|教学|综合|实验|办公|科技|行政)楼|(?:标准化?|多层|通用|钢构|钢结构)+厂房|(?:区域性?|现代化|国际|全国性?|智慧|新|[东西南北中]部|[华西东][东南北中]){0,3}(?:仓储|物流|航运|航空|多式|联运|医疗|商贸|商务|防控|配送|公共|动力|综合|游客|展示|培训|研发|检测|办公|服务|接待|集散|质检|运营|管理)+中心|(?:空间|接口|用地)[和与及]通道|(?:产业|数字|生态|宜居|智慧|活力|幸福|创新|现代化?|科技|山水|滨水|绿色|未来)+新城|(?:共同|美好|美丽|幸福|和谐|生态|绿色|宜居|平安|温馨|人居|高品质|红色)+(?:家园|佳园|家苑|馨园|雅园|会?客厅))$/;

const pursuits =
  /^(?:文艺|文学|艺术|影视|美术|书画|音乐|摄影|电影|学生|教学|科普|创作|写生|采风|拍摄|研学|实践|教育|实习|实训|培训|训练|拓展|旅拍|直播|团建|康养|体验)+$/;

const trains = /[班专]列$/;
const anyTrain =
  /^(?:[0-9A-Z]+次|[全我本该各][省市县区州]|中[欧亚老越俄]|欧亚|国际|国内|货运|货物|铁海|联运|海铁|跨境|冷链|电商|旅游|务工|返岗|返乡|返校|学生|农民工|民工|研学|春运|临时|商品|汽车|整车|煤炭|粮食|石化|化肥|木材|钢材|建材|果蔬|农产品|棉花|快运|[首每第这][0-9一二三四五六七八九十百千]*[趟列条批]|一[趟列]|[0-9]+[趟列]|运送|直达|到发|始发|返程|定期|公共|新|开行|开通|的)*$/;

const aTitle =
  /^(?:国家级?|全国|省级)[\u4e00-\u9fff]{2,14}(?:(?:物流|出口|升级|示范|产业化|教育|实训)基地|示范(?:区|城市|县|园区?))$|^(?:国家级?|全国|省级?)示范[\u4e00-\u9fff]{2,6}(?:园区?|基地|中心)$/;
const awarded =
  /(?:入选|获批|获评|获得|荣获|列入|纳入|创建|跻身|被评为|认定为|命名为|评定为)(?:了|为|成为)?(?:第?[首一二三四五六]批)?$/;
const machines =
  /^(?:.{2,12}(?:电站|电厂|项目|工程)(?=剩余|其余|余下))?(?:(?:剩余|其余|余下|另外)?[0-9一二两三四五六七八九十]+台|剩余|其余|余下|全部|最后一台|首台|首批[0-9一二两]*台?|[0-9]+[号#]?[至到—-][0-9]+[号#])(?:发电)?机组$/;

const sortsOfSchools =
  /^(?:公办|民办|普惠性?|寄宿制|小规模|标准化|农村|城镇|城区|乡镇|义务教育|普通|薄弱|示范性?|优质|公立|私立|新建|改扩建|[和与及、])+(?:学校|幼儿园|[中小]+学|高中|初中|医院|卫生院|卫生室|养老院|敬老院)$/;

const wayOrSort = /^(?:南北|东西)向(?:高速|铁路)$|^区域轨(?:交|道交通)$/;
/** 城际站, 启运港: which sort, or what for. */
const sortsOfStations =
  /^(?:启运|离境|目的)港$|^(?:城际|城市|市域|市郊|普速|高速|客运|货运|干线|支线)+(?:铁路|轨道)?站$/;

const seated =
  /^(?:位于|设[在于]|坐落|地处|均?在)[^，。；]{2,16}，[^。；]{0,24}(?:(?<!总|动态)投资(?!估算|概算|总?额)|签订|签署|签约|合作)/;
const longestSeat = 48;

/** Why words before the kind of a site or a service name none. */
export const namelessSites: readonly Nameless[] = [
  // of the plant that is told of, as C区域厂房 is; 宜居新城: what a city is to be like
  {
    example: '3号厂房',
    isSo: ({ tokens, head, text }) => unnamedSite.test(text.slice(tokens[0]?.from, head.to)),
  },
  // of which sort schools and hospitals are
  {
    example: '寄宿制和小规模学校',
    isSo: ({ tokens, head, text }) => sortsOfSchools.test(text.slice(tokens[0]?.from, head.to)),
  },
  // what a place is to be for the country
  {
    example: '国家重要粮食和棉花生产基地',
    isSo: ({ before, lead: { place, org, quote } }) =>
      !place && !org && !quote && /^(?:国家|全国|世界|国际)(?:级)?(?:重要|主要|一流|战略)/.test(before),
  },
  // what there is of them, or how good they are to be
  {
    example: '存量安置房',
    isSo: ({ before, lead: { place, org, quote } }) =>
      !place && !org && !quote && /^(?:存量|闲置|低效|优质|普惠)/.test(before),
  },
  // what it is for, in a word
  {
    example: '农产品交易平台',
    isSo: ({ head, text, lead: { length, marked, org } }) =>
      length < 4 && !marked && !org && wordsOf(head, text).endsWith('平台'),
  },
  // what is done there, by people of any sort
  {
    example: '文艺创作基地',
    within: '建设摄影基地和文艺创作基地。',
    isSo: ({ head, text, before }) => wordsOf(head, text) === '基地' && pursuits.test(before),
  },
  // a sort of them
  {
    example: '产权式酒店',
    isSo: ({ head, text, lead: { place, org, quote } }) =>
      !place && !org && !quote && /式$|[^大中小新重轻]型$/.test(text.slice(head.from - 2, head.from)),
  },
  // what a project has
  {
    example: '总装生产线',
    isSo: ({ tokens, head, text, listing, lead }) =>
      listing !== 'counted' && isOneOf(head, halls, text) && isOfAnybody(lead, tokens),
  },
  // a title that many hold
  {
    example: '省级柳湾绿色工厂',
    isSo: ({ tokens, text, lead }) =>
      !lead.marked &&
      !lead.org &&
      /^[\u4e00-\u9fff]{1,3}(?<!.[一二三四五])级$/.test(wordsOf(tokens[0], text)),
  },
  // a title that several places hold: 入选国家骨干冷链物流基地名单
  {
    example: '获批国家骨干冷链物流基地',
    isSo: ({ tokens, head, text, lead: { place, quote, marked } }) =>
      !place &&
      !quote &&
      !marked &&
      aTitle.test(text.slice(tokens[0]?.from, head.to)) &&
      awarded.test(text.slice(Math.max(0, (tokens[0]?.from ?? 0) - 8), tokens[0]?.from)) &&
      !/^[（(]/.test(text.slice(head.to, head.to + 1)),
  },
  // where a firm sits that is to build elsewhere
  {
    example: '青河集团总部',
    within: '青河集团总部位于柳湾市，计划投资5亿元建设厂房。',
    isSo: ({ head, text }) =>
      /(?:公司|集团|企业|银行)总部$/.test(text.slice(0, head.to)) &&
      seated.test(text.slice(head.to, head.to + longestSeat)),
  },
  // so many of the machines of a plant
  {
    example: '一台机组',
    isSo: ({ tokens, head, text }) => machines.test(text.slice(tokens[0]?.from, head.to)),
  },
  // all of them in the province
  {
    example: '湖南省产业园区',
    isSo: ({ tokens, head, text, lead: { place, plain, quote, other } }) =>
      place &&
      plain === 0 &&
      !quote &&
      !other &&
      /(?:省|自治区)$/.test(wordsOf(tokens[0], text)) &&
      tokens.length <= 3 &&
      head.word?.kind?.category === 'industrial_park',
  },
];

/** What a berth is for, or of what size. */
const freight =
  '大型|专业化?|自动化|智能化?|现代化|公用|通用|多用途|集装箱|散货|件杂货|干散货|液体|散装|原油|成品油|油气|油品|煤炭|矿石|粮食|滚装|邮轮|游轮|客运|货运|化工|液化|天然气|LNG';
const sortsOfPorts = new RegExp(
  `^(?:(?:国家|国际|[一二]类|水运|水路|公路|铁路|航空|陆路|边境|开放|沿海|内河|综合)+口岸|(?:${freight}|和)+(?:码头|泊位|作业区)|(?:国际|区域性?|现代化|世界级|一流|综合|重要|门户|枢纽|航运|物流)+海?港)$`,
);
const sizedPorts = new RegExp(
  `^[0-9]+(?:\\.[0-9]+)?[千万]?吨级?以?上?(?:深水|${freight}|和)*(?:码头|泊位|航道|船闸|作业区|港池)$`,
);
/** 打造种植、加工、|销售一体化产业基地: what is done there in one. */
const inOne = /^[\u4e00-\u9fff]{1,4}一体化/;
const land = /(?:用地|土地|房屋|厂房|资源|房源)发展$/;
const hours = /^[0-9一二两三四半]+(?:个?小时|分钟)/;

const ofCountry = /^(?:中国|我国|全国|国家|国内)(?:电气化|高速|普速|重载|货运)?$/;
const sortsOfLines =
  /^[一两几]段(?:隧道|高架桥?|大?桥|公路|高速|铁路)$|^[^“”]{0,6}(?:中心城区|主城区|城区|市区|县城)(?:快速路网|路网|管网|道路)$|(?:地铁|轨道交通)新线路?$|^(?:铁路|公路|高铁|高速)?新线路?$|^(?:国省|普通国省|国省县)(?:干线|道)|^(?:乡镇|建制村|行政村|村村|县县|乡乡)通|^跨(?:流域|区域)引?调水(?:工程)?$|^(?:重点|核心|中心)片区$|^(?:生活|行政|商务|综合|配套|政务|公共|商业)+服务区$|^(?:人行?|车行?|行人|行车|联络|疏散|逃生)?横通道$|^(?:可?直通)?(?:主|服务|辅助|检修)隧道$|^(?:[^，。；]{2,12}(?:铁路|高铁|高速|公路|线)?(?:全线)?)?第[一二三四五六七八九十][长高](?:隧道|特?大?桥)$|^(?:小学|初中|高中|中学|幼儿园)(?:（[^（）]*）)?(?:年级)?段$|^(?:直通|公路|铁路|公铁(?:两用|合建)?|道路|城市|双线|单线|双洞|海底|水下|湖底|过江|跨海|越江|穿江|穿越长江|盾构|沉管|[大超]直径)*(?:海底|水下|湖底|过江|跨海|越江|穿江|盾构|沉管)(?:公路|铁路|公铁(?:两用|合建)?|盾构|沉管)*隧道$/;

const ofHomes = /(?:家庭|住户|农户|居民|群众|老年人|残疾人)(?:[居住]*环境)?(?:无障碍|适老化|危房|厕所|户厕)/;

/** Why words before the kind of a service, a line or works name none. */
const setUp =
  /^(?:[于在自][^，。]{0,12}|正式|已|先后|获|也|率先|日前|近日)*(?:成立|设立|挂牌|揭牌|获批|获[国省]|批复|批准|(?:加快|启动|全面|开发)?建设(?!工程|规划|局|了?[0-9]|[^，。；、]{2,10}[0-9]+万?[套个座所条栋间家]))/;
const setsUp = /(?:设立|成立|批复|批准|建设|筹建|建立)了?$/;

export const namelessLines: readonly Nameless[] = [
  // of which sort stations are
  {
    example: '城际铁路站',
    isSo: ({ tokens, head, text }) =>
      sortsOfStations.test(text.slice(tokens[0]?.from, head.to).replace(/[（(].{1,2}[）)]/, '')),
  },
  // 实现|六城区地铁|全覆盖: so many places have it; 主城区与航空港|区: where something leads to
  {
    example: '六城区地铁',
    isSo: ({ before, head, text }) =>
      /^[0-9一二两三四五六七八九十]+(?:个|大)?主?[城县区]+$/.test(before) ||
      (text.startsWith('港区', head.to - 1) && /[城县]区?[与和至]/.test(before)),
  },
  // which way they run, or of which sort they are: 区域轨交|铁路
  {
    example: '南北向高速通道',
    isSo: ({ before, lead: { place, quote } }) => !place && !quote && wayOrSort.test(before),
  },
  // 中欧班列（某地）, 甲至乙班列 and “甲号”班列 are services of their own
  {
    example: '首趟中欧班列',
    isSo: ({ head, text, before }) =>
      trains.test(wordsOf(head, text)) &&
      anyTrain.test(before) &&
      !/^[（(]/.test(text.slice(head.to, head.to + 1)),
  },
  // of many, by which sort: 地铁新线, 国省干线, 各地引调水工程, 生活服务区; by what it goes under: 海底隧道; a part of one: 人行横通道
  {
    example: '青河地铁新线路',
    isSo: ({ tokens, head, text }) => sortsOfLines.test(text.slice(tokens[0]?.from, head.to)),
  },
  // who talks with whom, and no line
  {
    example: '视频连线',
    within: '各县通过视频连线汇报施工进度。',
    isSo: ({ before }) => /(?:视频|电话|现场|直播|远程|同步|实时|云端|空中)$/.test(before),
  },
  // of what size: 40万吨级码头, and not at which port
  {
    example: '40万吨级码头',
    isSo: ({ tokens, head, text }) => sizedPorts.test(text.slice(tokens[0]?.from, head.to)),
  },
  // of what sort: 散货码头; what a port is to be: 国际门户港
  {
    example: '国际门户港',
    isSo: ({ tokens, head, text }) => sortsOfPorts.test(text.slice(tokens[0]?.from, head.to)),
  },
  // what is done there, from the first to the last
  {
    example: '销售一体化产业基地',
    within: '打造种植、加工、销售一体化产业基地。',
    isSo: ({ tokens, text, before, lead: { place, org, quote } }) =>
      !place && !org && !quote && inOne.test(before) && text.slice(0, tokens[0]?.from).endsWith('、'),
  },
  // how far one gets: 2小时高铁|经济圈
  { example: '2小时高铁', isSo: ({ before }) => hours.test(before) },
  // what homes are for: 利用集体用地|发展保障性租赁住房
  {
    example: '集体用地发展公租房',
    isSo: ({ head, before }) => head.word?.kind?.category === 'housing' && land.test(before),
  },
  // at the homes of a sort of people
  {
    example: '困难家庭适老化改造',
    isSo: ({ tokens, head, text, lead: { place, org, quote } }) =>
      !place && !org && !quote && ofHomes.test(text.slice(tokens[0]?.from, head.to)),
  },
  // a new area that is not set up or built here, but is there and does something
  {
    example: '滨江新区',
    within: '滨江新区去年完成投资50亿元。',
    isSo: ({ tokens, head, text }) =>
      wordsOf(head, text) === '新区' &&
      !setUp.test(text.slice(head.to)) &&
      !setsUp.test(text.slice(0, tokens[0]?.from)),
  },
  // all of the country
  {
    example: '中国铁路',
    isSo: ({ head, before }) => head.word?.kind?.role === 'line' && ofCountry.test(before),
  },
  // how hard one is to build
  {
    example: '一级高风险隧道',
    within: '全线的一级高风险隧道贯通。',
    isSo: ({ before }) => /^(?:[一二三四Ⅰ-Ⅳ]级)?极?[高低]风险$/.test(before),
  },
];
