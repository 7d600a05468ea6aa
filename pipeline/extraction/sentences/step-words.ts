/** The step that an amount takes, and what is said of taking it, as sources of patterns: 迈上3000亿元|台阶|, 突破5万吨|大关|. */
export const step = '(?:台阶|大关|关口|门槛)';
export const takesStep = '(?:迈上|跨上|登上|迈过|跨越|跨过|跃上|站上|冲上|连跨|连上|突破)';
