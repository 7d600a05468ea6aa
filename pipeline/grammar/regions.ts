/** Source of a pattern for words that name a region by where it lies: 南方, 中部, 西北, 长江流域. */
export const regionWords =
  '(?:[东南西北]方|[东西南北中]部|[东西][南北]|华[东南西北中]|沿[海江边黄线]|(?:长江|黄河|淮河|珠江)?(?:流域|沿线|经济带)|[东西南北中]部地区)';
