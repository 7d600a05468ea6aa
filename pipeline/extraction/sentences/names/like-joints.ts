import { anyOf } from '../../../lexicons/any-of.ts';

/** 和祥医院, 与山小学: names of works and firms that open with what elsewhere joins; 和县医院 and 及新校区 do not. */

/** What may stand between the name and its kind. */
const sorts = anyOf(
  '国际 实验 外国语 康养 养老 康复 中医 中西医结合 儿童 妇产 纪念 综合 商业 城市 生态 湿地 体育 文化 农产品 农贸 冷链 物流 科技 生物 医药 智能 智造 新能源 新材料 特'.split(
    ' ',
  ),
);
const kinds = anyOf(
  '医院 学校 小学 中学 大学 学院 幼儿园 养老院 敬老院 社区 小区 家园 花园 新村 新城 大桥 隧道 公园 广场 商场 市场 酒店 大厦 水库 电站 水厂 机场 码头 产业园 工业园 物流园 科技园 创业园 基地 公司 集团 实业 科技 项目 工程'.split(
    ' ',
  ),
);
const noNames =
  '全各其该本此某新老旧大小中高初县市区省州镇乡村校院厂园馆库站港路桥街东西南北上下前后左右内外一二两三四五六七八九十多几我你他她它男女农工商军警民公私水电气热火风光核煤油铁支干主副总分子首近远重名优特职技专幼医药体文艺地国的等';
const opensName = new RegExp(`^[和与及并同](?![${noNames}])[\\u4e00-\\u9fff](?:${sorts})?${kinds}`);
const longest = 14;

/** 都云岭二号隧道, 当松高速公路 open as an adverb does; 都通高速公路 and 当地高速公路 are none. */
const opensWay =
  /^[都当](?!高速|[铁公]路|[地天年日时前初])[^，,。；;、的了着通建修有是在连开成要将达接把被用靠走穿0-9“”]{1,4}?(?:[一二三四五六]号)?(?:隧道|隧洞|特大桥|大桥|高速公路|高速|铁路|高铁|水库|水电站)/;
/** 新建路小学: on a way that is called so; 新建路基 is not. */
const onWay =
  /^(?:新建|建设|解放|发展|前进|跃进|振兴)[路街](?:第?[一二三四五六]?(?:小学|中学|幼儿园)|街道|社区)/;

/** Whether a name that opens with 和, 与, 及, 并 or 同, or as an adverb or a deed does, stands at a place. */
export const isNameLikeJoint = (text: string, at = 0): boolean =>
  joints.has(text.charAt(at)) && names.some((name) => name.test(text.slice(at, at + longest)));
const joints = new Set('和与及并同都当新建解发前跃振');
const names = [opensName, opensWay, onWay];
