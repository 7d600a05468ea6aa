import { remembered } from '../../remembered.ts';

/**
 * Fields of work, which a report of a place goes through: `教育事业优先发展，新建学校|6所|` → the place has built them, and no 教育事业
 */

/** What fields are called by: nothing but these words make up 社会民生事业, 文旅产业 or 城乡面貌; 茶产业 is a trade of its own. */
const words = [
  '工业 农业 农村 乡村 三农 城乡 城市 城镇 县域 区域 经济 社会 民生 民营 产业 实体 数字 绿色 低碳 生态 环境 环保 自然 精神',
  '文明 文化 文旅 旅游 体育 教育 卫生 健康 医疗 医药 养老 托育 就业 创业 社保 住房 交通 水利 能源 信息 科技',
  '科教 人才 金融 财政 财税 国资 国企 外贸 对外 贸易 商贸 消费 市场 招商 引资 双招双引 项目 投资 重大 基础',
  '设施 公共 政务 服务 法治 平安 安全 应急 营商 特色 优势 新兴 现代 高质量 制造业 服务业 粮食 蓝天 碧水 净土 污染 防治',
  '建设 事业 治理 创新 振兴 更新 保障 改革 开放 发展 水平 质量 能力 体系 面貌 功能 品质 短板 福祉 根基 底线 动能 动力 活力',
  '办学 教学 条件 人居 课后 后劲 成果 攻坚 攻坚战 脱贫 整治 提升 转型 升级 融合 协同 监管 管理 救助 帮扶 供给 配套 结构 布局 一体化 城镇化 工作 和 交流 合作 往来 区域 友好',
].flatMap((line) => line.split(' '));
/** What is said of a field in place of a predicate. */
const praises =
  '蓬勃 蓄势 赋能 有力 有效 有为 有序 提质 增效 提速 加速 加快 优先 稳步 稳中 向好 向优 持续 全面 扎实 显著 明显 日益 深入 纵深 强劲 亮点 纷呈 企稳 回升 回暖 承压 增强 加强 改善 优化 壮大 完善 健全 夯实 筑牢 兜牢 取得 突破 新 进展 更加 密切 紧密 频繁'.split(
    ' ',
  );

/** 数字经济加快发展，规模|300亿元|: what a field has of its own. */
export const ofField =
  /^(?:总|年|主营业务)?(?:规模|产值|收入|营收|增加值|总量|产量|占比|利润|税收|销售额|出口额?)$/;

const field = new RegExp(`^(?:${words.join('|')})(?:${[...words, ...praises].join('|')})*$`);

/** Whether a noun phrase is a field of work, who does nothing himself: 教育事业, 文旅产业蓬勃. */
export const isField = remembered((name: string): boolean => name.length > 3 && field.test(name));
