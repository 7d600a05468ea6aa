import { describe, expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import { extractEntities } from '../pipeline/extraction/entities/entities.ts';
import { extractProjects } from '../pipeline/extraction/projects/projects.ts';
import { extractRelations } from '../pipeline/extraction/relations/relations.ts';
import { articleOf } from '../pipeline/extraction/sentences/article.ts';
import { extractStatements } from '../pipeline/extraction/statements/statements.ts';
import { toolsFor } from '../pipeline/extraction/tools.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

/** Entities, the relations between them, and what they say. */

function read(text: string) {
  const article = articleOf(annotate(bareDocument('a', text, '2023-06-30')));
  const tools = toolsFor(article);
  const entities = extractEntities(article);
  const projects = extractProjects(article, tools, entities);
  const relations = extractRelations(article, tools, entities, projects);
  const names = new Map([...entities.rows, ...projects.rows].map(({ id, name }) => [id, name]));
  return {
    entities: entities.rows,
    relations: relations.map((row) => [names.get(row.subject_id), row.predicate, names.get(row.object_id)]),
    statements: extractStatements(article, tools, entities).rows,
  };
}

const named = (text: string, type: string) =>
  read(text)
    .entities.filter((row) => row.type === type)
    .map(({ name, code }) => (code === null ? name : `${name} ${code}`));

describe('places', () => {
  test.each([
    ['长沙市民来到雨花区。', ['长沙市 430100', '雨花区 430111']],
    ['南京市鼓楼区举办活动。', ['南京市 320100', '鼓楼区 320106']],
    [
      '株洲市渌口区、醴陵和长株潭都市圈。',
      ['株洲市 430200', '渌口区 430212', '醴陵市 430281', '长株潭都市圈'],
    ],
    ['醴陵市柳田镇党委书记到会。', ['醴陵市 430281', '醴陵市柳田镇']],
    ['继南京、福州、成都都市圈之后获批。', ['南京都市圈', '福州都市圈', '成都都市圈']],
    ['湖南省都市圈建设加快。', ['湖南省 430000']],
    ['南京、福州、成都获批。', ['南京市 320100', '福州市 350100', '成都市 510100']],
    [
      '企业落户湘潭天易经开区和株洲高新区。',
      ['湘潭天易经开区', '湘潭市 430300', '株洲高新区', '株洲市 430200'],
    ],
    ['株洲建设示范区,长沙推进经开区发展。', ['株洲市 430200', '长沙市 430100']],
    ['吉林的冬天很冷。', ['吉林省 220000']],
    ['长沙雨花经开区签约，雨花经开区扩建。', ['长沙雨花经开区', '长沙市 430100', '雨花区 430111']],
    ['株洲经开区与株洲经济开发区。', ['株洲经济开发区', '株洲市 430200']],
    ['长株潭国家自主创新示范区和长株潭经济区。', ['长株潭国家自主创新示范区', '长株潭地区', '长株潭经济区']],
    ['湖南争创国家自主创新示范区，长沙作为先行区。', ['湖南省 430000', '长沙市 430100']],
    ['上海浦东新区和广州南沙新区。', ['上海市 310000', '浦东新区 310115', '广州南沙新区', '广州市 440100']],
    [
      '株洲云龙示范区云田镇甲福社区居民。',
      ['株洲云龙示范区', '株洲市 430200', '株洲云龙示范区云田镇', '株洲云龙示范区云田镇甲福社区'],
    ],
    ['石峰区城乡居民和石峰区各乡镇村民。', ['石峰区 430204']],
    [
      '安徽省东至县和云南省澜沧县。',
      ['安徽省 340000', '东至县 341721', '云南省 530000', '澜沧拉祜族自治县 530828'],
    ],
    ['攀枝花市东区和安徽省和县。', ['攀枝花市 510400', '东区 510402', '安徽省 340000', '和县 340523']],
    ['重庆南山区的村庄和重庆巫山县。', ['重庆市 500000', '巫山县 500237']],
    ['山西南部、日照市和贺兰县。', ['山西省 140000', '日照市 371100', '贺兰县 640122']],
    ['肇东市农民进城。', ['肇东市 231282']],
    ['青海省海南州园区和海南基地。', ['青海省 630000', '海南藏族自治州 632500']],
    ['青海与海南三亚合作，海南支持。', ['青海省 630000', '海南省 460000', '三亚市 460200']],
    ['西安到宝鸡，资阳和河北。', ['西安市 610100', '宝鸡市 610300', '资阳市 512000', '河北省 130000']],
    ['青海的海西和海北。', ['青海省 630000', '海西蒙古族藏族自治州 632800', '海北藏族自治州 632200']],
    ['福建对接海西经济区。', ['福建省 350000', '海峡西岸经济区']],
    [
      '湖北通山、江苏镇江，大同湖东，罗通山镇。',
      ['湖北省 420000', '通山县 421224', '江苏省 320000', '镇江市 321100', '大同市 140200'],
    ],
    [
      '青海民和县农牧民和居民，新疆昌吉高铁站。',
      ['青海省 630000', '民和回族土族自治县 630222', '新疆维吾尔自治区 650000', '昌吉回族自治州 652300'],
    ],
    ['长沙设立“金芙蓉”基金，芙蓉的企业。', ['长沙市 430100', '芙蓉区 430102']],
    ['山南、南通和济宁。', ['山南市 540500', '南通市 320600', '济宁市 370800']],
  ])('%s', (text, places) => {
    expect(named(text, 'place')).toEqual(places);
  });

  test.each([
    '阿里巴巴宣布涨价。',
    '国家长治久安。',
    '湘江西岸风光。',
    '中山大学开学。',
    '资源十分丰富。',
    '主城区东区和西区提高县域水平，城市和县城都有示范县。',
    '出海口在东面，海西晨报作了报道。',
    '线路西起甲站，东至乙站，跨越澜沧江。',
    '年日照时数2100小时，物流通江达海，画出最大同心圆。',
    '贺兰山下、金沙江边和龙门石窟游客增多。',
    '隧道位于青山山西麓，小镇在大河北岸。',
    '农民赵肇东进城，赵肇东说很好。',
    '引黄济宁工程和大黄山高速公路惠民生。',
    '矿区北至卡拉山南，东到大井，南通沙漠北缘。',
    '杭州湾水质好，昌吉赣高铁通车，编制完成都市区规划，洛河北堤加固。',
    '农民刁肇东进城，再加上海运价格上涨，铁路向南通过隧道。',
  ])('%s has none', (text) => {
    expect(named(text, 'place')).toEqual([]);
  });
});

describe('organisations', () => {
  test.each([
    ['资料报送至株洲石峰区市场监管局。', ['株洲石峰区市场监管局']],
    ['国家发改委批复了方案。', ['国家发展和改革委员会']],
    ['在湖南省，省委、省政府作出部署。', ['湖南省委', '湖南省人民政府']],
    ['株洲市委副书记、市长李平出席。', ['株洲市委']],
    ['株洲市委员李平出席。', []],
    ['石峰区委副书记王明，区委常委李平到会。', ['石峰区委']],
    [
      '株洲市石峰区召开会议，市委、市政府和区政府作出部署。',
      ['株洲市委', '株洲市人民政府', '石峰区人民政府'],
    ],
    ['株洲市与湘潭市举行会谈，市委书记李平出席。', []],
    ['上海甲乙集团与石峰区签约，甲乙集团将建厂。', ['上海甲乙集团']],
    ['新能源、新材料、集成电路等企业落户。', []],
    ['财政部部长王明、商务部部长李平答问。', ['财政部', '商务部']],
    ['全市财政部门和教育部署工作。', []],
    ['湖南省交通厅厅长王明到会。', ['湖南省交通厅']],
    ['长沙市建设局、市招商局参加。', ['长沙市建设局', '长沙市招商局']],
    ['甲乙(新乡)起重机有限公司投产。', ['甲乙(新乡)起重机有限公司']],
    ['引入长沙市岳麓区甲乙小学，新建湘潭第三医院。', ['长沙市岳麓区甲乙小学', '湘潭第三医院']],
    ['支持龙头企业联合湖南大学攻关。', ['湖南大学']],
    ['中铁一局和中交二航局承建，推动中国政府和中小学合作。', ['中铁一局', '中交二航局']],
    [
      '上海甲乙集团来到马鞍山，上海甲乙集团代表发言。马鞍山条件好，市政府与上海甲乙集团签约。',
      ['上海甲乙集团', '马鞍山市人民政府'],
    ],
    ['泰安甲乙制药投产，市委书记李平到会。', []],
    ['甲县至黑山县高速公路开工，黑山县人民政府和县委参加。', ['黑山县人民政府']],
    ['综合医院、二级医院、航空公司和全县小学都在建设。', []],
    ['推进城乡居民基本养老保险和金融证券改革。', []],
    ['甲乙有限责任公司邵阳市分公司落户。', ['甲乙有限责任公司邵阳市分公司']],
    ['王明出席“推进甲乙都市圈发展第四届市委书记联席会议”。', ['推进甲乙都市圈发展市委书记联席会议']],
    ['在株洲市第十三次党代会上，代表们发言。', ['株洲市第十三次党代会']],
    ['奋力开创新局，完善大格局。', []],
    ['现代化中医医院建成，省内定点医院和六大学院开放。', []],
    ['学生在永久性校舍中学习，村民在希望中学习技术。', []],
    ['实施石峰高级中学迁建，世界500强企业甲乙集团来到株洲。', ['石峰高级中学', '甲乙集团']],
    ['病人去医院开药方，上市公司很多。', []],
    ['县长王明作政府工作报告，全县热议政府工作报告。', []],
    ['推进教育集团化办学，长期护理保险和职工医院都在改革。', []],
    ['甲乙集团化肥投产。', ['甲乙集团']],
    ['中建五局湘潭分公司承建，联手甲乙科技有限公司。', ['中建五局湘潭分公司', '甲乙科技有限公司']],
    ['现甲乙小学原址重建，现代甲乙小学开学。', ['甲乙小学', '现代甲乙小学']],
    [
      '甲东工业园区管委会主任李平、乙西工业集中区管委会主任王明到会。',
      ['甲东工业园区管委会', '乙西工业集中区管委会'],
    ],
    ['经济开发区管委会主任李平到会。', []],
    ['他跑去找银行贷款，病人被村里送往县医院，到西藏当地医院和贷款银行都要时间。', []],
    ['混改公司、餐饮公司、清洁能源公司和二十八小学成立，产业创新联盟有130家。', []],
    ['甲乙餐饮公司和宜春产业创新联盟成立。', ['甲乙餐饮公司', '宜春产业创新联盟']],
    [
      '宜春市住房和城乡建设局、宜春市人力资源和社会保障局和市经信委参加。',
      ['宜春市住房和城乡建设局', '宜春市人力资源和社会保障局', '宜春市经信委'],
    ],
    [
      '宜春市委组织部部长李平、宜春市委宣传部到会，宜春市委、市政府办公室参加。',
      ['宜春市委组织部', '宜春市委宣传部', '宜春市委', '宜春市政府办公室'],
    ],
    [
      '中国科学院青河自动化研究所、甲乙大学附属宜春医院和甲乙银行研究院。',
      ['中国科学院青河自动化研究所', '甲乙大学附属宜春医院', '甲乙银行研究院'],
    ],
    ['工信部中国信息通信研究院发布报告。', ['工业和信息化部', '中国信息通信研究院']],
    ['国务院新闻办公室举行发布会。', ['国务院新闻办公室']],
    [
      '宜春市通发投资担保有限公司和青河发展投资集团成立，全省投资公司很多。',
      ['宜春市通发投资担保有限公司', '青河发展投资集团'],
    ],
    [
      '甲乙集团旗下丙丁旅游有限公司投产，允许融资租赁公司、合资公司、平台公司加入，增强集团实力。',
      ['甲乙集团', '丙丁旅游有限公司'],
    ],
    [
      '宁夏广，宁夏美。自治区发改委和宁夏回族自治区教育厅参加，自治区内企业很多。',
      ['宁夏回族自治区发改委', '宁夏回族自治区教育厅'],
    ],
    ['在县人大的监督和县政协的支持下，宜春发展快。', []],
    ['与造船、高端铸锻、新能源客车等企业洽谈。', []],
    ['华为、青云、山河集团等企业参加。', ['华为技术有限公司', '青云', '山河集团']],
    ['在青河金家岭金融区管委会办事。', []],
    ['---马来国际货运航空公司设基地。', ['马来国际货运航空公司']],
    ['南区街道党工委重视。', []],
    ['县供电公司、招标代理公司参加。', []],
    ['芜湖县供电公司和甲乙(青海)公司参加。', ['芜湖县供电公司', '甲乙(青海)公司']],
    [
      '醴陵市人大常委会主任李平、市委副书记王明到会，株洲市、株洲市、株洲市。',
      ['醴陵市人大常委会', '醴陵市委'],
    ],
  ])('%s', (text, organisations) => {
    expect(named(text, 'organisation')).toEqual(organisations);
  });
});

describe('people', () => {
  test('are found by their posts, and by name afterwards', () => {
    const { entities } = read('长沙市委书记王小明出席。王小明指出，要加快建设。');
    expect(entities.find(({ type }) => type === 'person')).toMatchObject({ name: '王小明', mentions: 2 });
  });

  test.each([
    ['长沙新桥通车\n\n本报记者 李四平 通讯员/王五\n\n新桥昨日通车。', ['李四平', '王五']],
    ['新桥通车。通讯员/王五供图', ['王五']],
    ['长沙新桥通车\n\n宁夏日报 记者 李四平\n\n新桥昨日通车。', ['李四平']],
    ['记者从会上获悉，新桥通车，供图单位为市交通局。', []],
  ])('who wrote or photographed: %s', (text, people) => {
    expect(named(text, 'person')).toEqual(people);
  });

  test.each([
    ['副市长葛敏在讲话中指出问题。', ['葛敏']],
    ['集团总裁林强及双方代表参加。', ['林强']],
    ['县政协主席寇德松陪同活动。', ['寇德松']],
    ['市领导王小明、李平、赵一一出席。', ['王小明', '李平', '赵一一']],
    ['市领导王小明、石峰区区长到会。', ['王小明']],
    ['副局长王小明31日透露，31座大桥通车。', ['王小明']],
    ['市长宫小明会见了集团董事长满一平。', ['宫小明', '满一平']],
    ['有关负责人向记者介绍情况，书记高度重视，主任全程参与。', []],
  ])('behind a post: %s', (text, people) => {
    expect(named(text, 'person')).toEqual(people);
  });

  test.each([
    ['会议邀请国家发展和改革委员会主任王小明到会。王小明表示，都市圈发展很快。', '国家发展和改革委员会主任'],
    ['甲乙（海南）科技有限公司董事长王小明表示，双方合作前景十分广阔。', '甲乙（海南）科技有限公司董事长'],
    ['会议召开（见图），集团董事长王小明表示，双方合作前景十分广阔。', '集团董事长'],
    ['区委书记李平会见了集团董事长王小明。王小明表示，双方合作前景十分广阔。', '集团董事长'],
    ['区委书记李平与集团董事长王小明会谈。王小明表示，双方合作前景十分广阔。', '集团董事长'],
  ])('whom one asks or meets: %s', (text, post) => {
    expect(read(text).statements).toMatchObject([{ speaker: '王小明', post }]);
  });

  test('in an anecdote are not published', () => {
    expect(named('长沙李先生和刘大民老人在窗口办好了证件，村民张三丰很高兴。', 'person')).toEqual([]);
  });
});

test('a body is found by the short name that the text sets for it', () => {
  const text = '江城光明制药股份有限公司（以下简称“光明制药”）成立。光明制药与湖南大学合作。';
  const set = read(text).entities.filter(({ type }) => type === 'organisation');
  expect(set.map(({ name, aliases, mentions }) => [name, aliases, mentions])).toContainEqual([
    '江城光明制药股份有限公司',
    ['光明制药'],
    3,
  ]);
  const own = read('江城建设有限公司（以下简称“青河公司”）成立，青河公司扩大。').entities;
  expect(own.filter(({ type }) => type === 'organisation').map(({ name }) => name)).toEqual([
    '江城建设有限公司',
  ]);
  const bare = read('江城光明制药股份有限公司（以下简称“公司”）成立。公司扩大。').entities;
  expect(bare.find(({ type }) => type === 'organisation')).toMatchObject({ aliases: [], mentions: 1 });
});

test('a document keeps its fullest title', () => {
  const { entities } = read(
    '会议通过《长株潭三年行动计划（2023—2025年）》（以下简称《行动计划》）。《行动计划》提出，到2025年全面建成。',
  );
  expect(entities.filter(({ type }) => type === 'document')).toMatchObject([
    { name: '长株潭三年行动计划（2023—2025年）', mentions: 3 },
  ]);
});

describe('relations', () => {
  test.each([
    ['株洲市委书记王小明调研。', ['王小明', 'post', '株洲市委']],
    [
      '国家发展改革委正式批复《长株潭都市圈发展规划》。',
      ['国家发展和改革委员会', 'approved', '长株潭都市圈发展规划'],
    ],
    ['湖南省人民政府印发《湖南省发展计划》。', ['湖南省人民政府', 'issued', '湖南省发展计划']],
    [
      '国家先进材料创新中心，由甲乙集团、丙丁股份等12家单位组建而成。',
      ['甲乙集团', 'founder_of', '国家先进材料创新中心'],
    ],
    ['启动株洲至醴陵城际铁路建设。', ['株洲至醴陵城际铁路', 'connects', '醴陵市']],
    ['市委书记李平担任市长株潭一体化发展领导小组组长。', ['李平', 'chair_of', '市长株潭一体化发展领导小组']],
    ['湖南省湘江保护委员会会议召开，省长王明主持。', ['王明', 'chair_of', '湖南省湘江保护委员会']],
    [
      '湖南省湘江保护委员会会议召开，省长王明主持，副省长李平出席。',
      ['李平', 'attended', '湖南省湘江保护委员会'],
    ],
    [
      '湖南省湘江保护委员会会议召开，省长王明主持，副省长李平出席，审议通过《保护计划》。',
      ['湖南省湘江保护委员会', 'approved', '保护计划'],
    ],
    ['株洲市人民政府召开会议。株洲市委副书记、市长李平到会。', ['李平', 'post', '株洲市人民政府']],
    ['市长李平与长沙、湘潭共同签署《行动计划》。', ['湘潭市', 'signed', '行动计划']],
    ['甲乙集团联合湖南大学组建国家先进材料创新中心。', ['湖南大学', 'founder_of', '国家先进材料创新中心']],
    ['启动南延株洲城际铁路至醴陵前期研究。', ['南延株洲城际铁路至醴陵', 'connects', '醴陵市']],
    [
      '工信部确定株洲、杭州等12个城市首批开展产业链生态体系建设试点。',
      ['株洲市', 'partner_in', '产业链生态体系建设试点'],
    ],
    [
      '推动甲乙新材联合湖南大学组建国家先进材料创新中心。',
      ['甲乙新材', 'founder_of', '国家先进材料创新中心'],
    ],
    ['甲部、工业和信息化部、财政部印发《发展方案》。', ['工业和信息化部', 'issued', '发展方案']],
    [
      '市长李平出席“推进甲乙都市圈发展第四届市委书记联席会议”。',
      ['李平', 'attended', '推进甲乙都市圈发展市委书记联席会议'],
    ],
    ['长三角城市群包括上海、南京、杭州等城市。', ['南京市', 'member_of', '长三角城市群']],
  ])('%s', (text, relation) => {
    expect(read(text).relations).toContainEqual(relation);
  });
});

describe('no relation', () => {
  test.each([
    ['长沙还没有加入长三角城市群。', 'member_of'],
    ['湘潭全市没有纳入长沙都市圈。', 'member_of'],
    ['国务院新闻办新闻发布厅公开介绍了《南沙新区规划》。', 'issued'],
    ['湖南省人民政府将印发《湖南省发展计划》。', 'issued'],
    ['江西、湖南、湖北三省印发了《行动计划》。', 'issued'],
    ['工信部走访株洲、杭州等12个城市，将开展产业链生态体系建设试点。', 'partner_in'],
    ['各方签署《镇江宣言》，共同签署《合作协议》。', 'signed'],
    ['宜春市推出的话剧《青山》和《绿水》沉浸展很受欢迎。', 'issued'],
  ])('%s', (text, predicate) => {
    expect(read(text).relations.filter((row) => row[1] === predicate)).toEqual([]);
  });

  test('with the government of another place', () => {
    const { relations } = read('茶陵县人民政府召开会议。茶陵县委书记王明、醴陵市市长李平到会。');
    expect(relations).toEqual([['王明', 'post', '茶陵县委']]);
  });

  test('with the province that the end of a line is in', () => {
    const { relations } = read('江西宜春到衡阳铁路开工建设。');
    expect(relations.map(([, , place]) => place)).toEqual(['宜春市', '衡阳市']);
  });
});

test('who only chairs a commission is no head of a government, and who is told of signs nothing', () => {
  const { relations } = read('株洲市人民政府召开会议。株洲市长株潭一体化事务中心主任李平与长沙、湘潭洽谈。');
  expect(relations.map(([, predicate, object]) => [predicate, object])).not.toContainEqual([
    'post',
    '株洲市人民政府',
  ]);
  expect(relations.some(([, predicate]) => predicate === 'signed')).toBe(false);
});

describe('members', () => {
  test.each([
    '成渝地区由重庆、成都牵头推进建设。',
    '湖南省包括长沙、株洲、湘潭等城市。',
    '会议在长株潭地区举行，长沙、株洲参加。',
  ])('%s has none', (text) => {
    expect(read(text).relations.filter(([, predicate]) => predicate === 'member_of')).toEqual([]);
  });

  test('who chairs a body, whose name may begin with the last character of a post', () => {
    const chaired = read('市委书记王明担任市长株潭一体化发展领导小组组长，全局谋划。');
    expect(chaired.relations).toContainEqual(['王明', 'chair_of', '市长株潭一体化发展领导小组']);
    expect(read('由市长王明担任市重点项目建设指挥部指挥长。').relations).toContainEqual([
      '王明',
      'chair_of',
      '市重点项目建设指挥部',
    ]);
    expect(read('市长王明担任市重点项目建设指挥部顾问。').relations).toEqual([]);
  });

  test('a short title with another word for its kind is an alias of the one that ends so', () => {
    const one = read('会议通过《甲乙发展三年行动计划》。按照《三年行动方案》，明年开工。');
    expect(one.relations).toContainEqual(['三年行动方案', 'alias_of', '甲乙发展三年行动计划']);
    const two = read('《甲乙三年行动计划》和《丙丁三年行动计划》已经印发。按照《三年行动方案》，明年开工。');
    const long = read('按照《甲乙都市圈发展规划》，签署《推进甲乙都市圈发展计划》。');
    for (const { relations } of [two, long])
      expect(relations.filter(([, predicate]) => predicate === 'alias_of')).toEqual([]);
  });

  test('both who sign with one another, named before and behind 与', () => {
    const { relations } = read('江城光明制药股份有限公司与湖南大学签署《青山协议书》。');
    expect(relations).toEqual([
      ['湖南大学', 'signed', '青山协议书'],
      ['江城光明制药股份有限公司', 'signed', '青山协议书'],
    ]);
  });
});

describe('spatial plans', () => {
  const plan = read(
    '按照湖南规划，构建“一轴一心，两廊三区”格局。\n\n一轴：依托江滨，构建集创新驱动、人居家园两大功能的江岸发展轴。\n\n一心：依托绿心公园，建成全国独一无二的城市绿心和生态屏障。\n\n三区：临江片区（长株）、临空片区（长岳）、临港片区。\n\n四问：甲片区、乙片区。',
  );

  test('have parts with functions', () => {
    expect(plan.relations).toContainEqual(['江岸发展轴', 'part_of', '一轴一心，两廊三区']);
    expect(plan.relations).toContainEqual(['绿心公园', 'part_of', '一轴一心，两廊三区']);
    expect(plan.relations).toContainEqual(['城市绿心', 'part_of', '一轴一心，两廊三区']);
    const functions = plan.entities
      .filter((row) => row.functions.length > 0)
      .map(({ name, functions }) => [name, functions]);
    expect(functions).toEqual([
      ['江岸发展轴', ['创新驱动', '人居家园']],
      ['绿心公园', ['城市绿心', '生态屏障']],
    ]);
  });

  test('have member cities in brackets', () => {
    expect(plan.relations.filter(([, predicate]) => predicate === 'member_of')).toEqual([
      ['长沙市', 'member_of', '临江片区'],
      ['株洲市', 'member_of', '临江片区'],
      ['长沙市', 'member_of', '临空片区'],
      ['岳阳市', 'member_of', '临空片区'],
    ]);
  });

  test('leave other questions alone', () => {
    expect(plan.entities.some(({ name }) => name === '甲片区')).toBe(false);
  });
});

describe('statements', () => {
  test.each([
    [
      '今年3月6日，市长王小明参加全国两会接受记者采访时表示，该市是国家创新型城市，建议支持建设。',
      [['王小明', '该市是国家创新型城市，建议支持建设。']],
    ],
    [
      '4月12日，省委书记王小明在株洲调研，详细了解进展，要求三市牢固树立全局观念，协同推进互联互通。',
      [['王小明', '三市牢固树立全局观念，协同推进互联互通。']],
    ],
    [
      '“一体化发展要继续抓下去，抓出更大成效。”2020年9月，省委书记王小明考察株洲，勉励株洲打造三个高地，践行新的使命。',
      [
        ['王小明', '一体化发展要继续抓下去，抓出更大成效。'],
        ['王小明', '株洲打造三个高地，践行新的使命。'],
      ],
    ],
    ['省委书记王小明到会，按照有关要求，各地加快推进项目建设。', []],
    ['三市发展很快，要求各地牢固树立全局观念，加强协同。', []],
    ['按照国务院的要求，立足于全国大局推进各地加快转型。', []],
    [
      '市交通局局长王小明31日透露，“十四五”期间，该市将完成投资300亿元。',
      [['王小明', '“十四五”期间，该市将完成投资300亿元。']],
    ],
    [
      '市长王小明会见集团董事长李平一行。王小明对李平一行表示欢迎。他说，该市交通便利，资源十分丰富。',
      [['王小明', '该市交通便利，资源十分丰富。']],
    ],
    [
      '青山网消息（联播）：党的二十届三中全会提出，各地要继续推进移风易俗，提升治理水平。',
      [['党的二十届三中全会', '各地要继续推进移风易俗，提升治理水平。']],
    ],
    [
      '有业内人士认为，这座桥建成后，过江只要五分钟时间。',
      [['业内人士', '这座桥建成后，过江只要五分钟时间。']],
    ],
    ['芜湖县水务局科技科李建科长高兴地告诉《青山日报》记者，这里山清水秀。', []],
  ])('%s', (text, said) => {
    expect(read(text).statements.map((row) => [row.speaker, row.text])).toEqual(said);
  });

  test('speech and paraphrase are kept apart', () => {
    const { statements } = read(
      '株洲市市长王小明表示，今年将建成三座大桥，方便群众出行。市交通局相关负责人说：“这座桥建成后，过江只要五分钟时间。”',
    );
    expect(statements).toMatchObject([
      { speaker: '王小明', post: '株洲市市长', kind: 'reported', text: '今年将建成三座大桥，方便群众出行。' },
      {
        speaker: '株洲市交通局',
        post: '相关负责人',
        kind: 'direct',
        text: '这座桥建成后，过江只要五分钟时间。',
      },
    ]);
  });

  test.each([
    [
      '株洲市市长王小明表示，甲桥已经通车，两岸往来方便。建议支持乙桥建设，加快丙桥前期工作。',
      [
        ['王小明', 'reported', '甲桥已经通车，两岸往来方便。'],
        ['王小明', 'reported', '支持乙桥建设，加快丙桥前期工作。'],
      ],
    ],
    ['“甲桥要在三年之内建成通车。”《甲规划》的定位，与株洲市第十三次党代会提出的目标契合。', []],
    [
      '“甲桥今天通车，两岸往来更方便。乙桥明年开工。”株洲市市长王小明说。',
      [['王小明', 'direct', '甲桥今天通车，两岸往来更方便。乙桥明年开工。']],
    ],
    [
      '株洲市市长王小明说：“甲桥今天通车，两岸往来更方便。乙桥明年开工。”会后代表参观。',
      [['王小明', 'direct', '甲桥今天通车，两岸往来更方便。乙桥明年开工。']],
    ],
    [
      '株洲市市长王小明表示，甲桥已经通车，两岸往来更方便。下一步要加快乙桥建设。据了解，乙桥长三公里。',
      [['王小明', 'reported', '甲桥已经通车，两岸往来更方便。下一步要加快乙桥建设。']],
    ],
    [
      '株洲市市长王小明宣布，甲桥今天正式通车。现场响起热烈的掌声。',
      [['王小明', 'reported', '甲桥今天正式通车。']],
    ],
    [
      '株洲市市长王小明来到工地，仔细察看。他强调，要加快项目建设进度。',
      [['王小明', 'reported', '要加快项目建设进度。']],
    ],
    ['株洲市市长王小明会见副市长李平一行。他强调，要加快项目建设进度。', []],
    [
      '株洲市市长王小明表示今年是甲桥建设的关键之年。',
      [['王小明', 'reported', '今年是甲桥建设的关键之年。']],
    ],
    ['株洲市市长王小明表示热烈欢迎各位来宾到访。', []],
    [
      '株洲市交通运输局有关负责人介绍，甲桥明年通车运营。',
      [['株洲市交通运输局', 'reported', '甲桥明年通车运营。']],
    ],
    [
      '《株洲市桥梁规划》提出，到2025年建成大桥十座。目前已有五座。',
      [['株洲市桥梁规划', 'reported', '到2025年建成大桥十座。']],
    ],
    [
      '按照《株洲市桥梁规划》，三市将新建大桥十座。',
      [['株洲市桥梁规划', 'reported', '三市将新建大桥十座。']],
    ],
    ['按照《株洲市桥梁规划》，三市已经新建大桥十座。', []],
    ['会议强调，要加快推进重点桥梁建设。', [['会议', 'reported', '要加快推进重点桥梁建设。']]],
    ['这是落实中央经济工作会议提出“巩固成果、稳步向前、促进发展”的举措。', []],
    [
      '1997年实施一体化；2021年国家规划纲要提出“加快城市建设，打造重要增长极”。',
      [['国家规划纲要', 'direct', '加快城市建设，打造重要增长极']],
    ],
  ])('%s', (text, said) => {
    expect(read(text).statements.map((row) => [row.speaker, row.kind, row.text])).toEqual(said);
  });

  test('what is asked next, and a quotation before, are of the time that the speech is of', () => {
    const asks = read(
      '4月1日，株洲市市长王小明表示，株洲是国家试点，成效明显。建议支持株洲建设实验室。',
    ).statements;
    expect(asks.map(({ text, date }) => [text, date])).toEqual([
      ['株洲是国家试点，成效明显。', '2023-04-01'],
      ['支持株洲建设实验室。', '2023-04-01'],
    ]);
    const urges = read(
      '“水利建设要继续抓下去，抓出成效。”2020年9月，株洲市市长王小明考察柳河，勉励柳河践行新的使命，为柳河发展擘画新的蓝图。',
    ).statements;
    expect(urges.map(({ kind, text, date }) => [kind, text, date])).toEqual([
      ['direct', '水利建设要继续抓下去，抓出成效。', '2020-09'],
      ['reported', '柳河践行新的使命', '2020-09'],
    ]);
    const [aim] = read('4月1日，株洲市市长王小明要求，各县抓好春耕，为高质量发展提供有力支撑。').statements;
    expect(aim?.text).toBe('各县抓好春耕，为高质量发展提供有力支撑。');
  });

  test('a plan that is told of as what the words are from says them', () => {
    const words = '“株洲要在制药、轴承、造纸等产业上抢占高端。”《甲乙三年行动计划》';
    const [said] = read(`${words}对株洲产业发展的定位，与目标契合。`).statements;
    expect(said).toMatchObject({ speaker: '甲乙三年行动计划', kind: 'direct' });
    expect(read(`${words}引起了关注。`).statements).toEqual([]);
  });

  test('a day that another clause tells of dates no speech', () => {
    const [one] = read('株洲市市长王小明谈及4月1日设立的新区，他表示，新区前景十分广阔。').statements;
    expect(one).toMatchObject({ speaker: '王小明', date: null });
    const [two] = read('4月1日，株洲市市长王小明表示，新区前景十分广阔。').statements;
    expect(two).toMatchObject({ speaker: '王小明', date: '2023-04-01' });
  });
});
