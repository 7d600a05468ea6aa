/** 柑橘, 油菜, 生猪, 中药材: by the last character, since a heading (乡村振兴, 甜蜜事业) may be of anything. */
const aCrop =
  /(?:[粮谷稻麦粟黍薯豆菽油菜瓜果橘柑橙柚柠桃李梨杏枣莓葡萄蕉榴荔枝眼栗核茶桑棉麻烟糖蔗药参芪杞菌菇耳菊花卉草竹苗木种椒姜蒜葱藕笋萸葵芋杷芝叶棠榧猪牛羊鸡鸭鹅兔驴马禽畜蛋奶鱼虾蟹贝蚕蜂蜜]|粮食|油料|糖料|饲料|肉类|菌类|瓜类|玉米|花生|水产品?|药材|作物|果树|林果|苹果)$/;
/** 规上, 全市, 工业: no crop, whose yield would be another's. */
const noCrop =
  /^(?:[\u4e00-\u9fff]{1,3}[省市县区镇乡州]|[全各我本该年总]|工业|[农林牧渔]业|农林牧渔业|畜牧业|种植业|养殖业|旅游|文化|数字|特色|优势|传统|新兴|主导|支柱|富民|乡村|现代|安全|农产品|农作物|设施|高效|生态|绿色|经济|企业|规上|规模以上|第[一二三]|服务业|建筑业|[日月]?均|综合|实现|完成|主要|亩|造)|(?:企业|项目|园区|工业|服务业|制造业)$/;

export const isNoCrop = (phrase: string): boolean => noCrop.test(phrase);

/** Whether a phrase names what is grown or kept. */
export const isCrop = (phrase: string): boolean => aCrop.test(phrase) && !noCrop.test(phrase);
