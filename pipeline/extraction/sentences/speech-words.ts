import { anyOf, withRole } from '../../lexicons/any-of.ts';
import type { speechRoles } from '../../lexicons/cells.ts';
import { readLexicon } from '../../lexicons/read.ts';

const rows = readLexicon('lexicons/speech-verbs.csv');

/** The words of speech that have one of some roles. */
export const speechWords = (...roles: readonly (typeof speechRoles)[number][]): readonly string[] =>
  withRole(rows, roles);

const introducing = new RegExp(`${anyOf(speechWords('introduces'))}$`);

/** Whether words end in a verb of speech, so that what is said follows: 报告提出, 记者获悉. */
export const introducesSpeech = (words: string): boolean => introducing.test(words);

const bodySays = new RegExp(
  `^(?:[0-9]{4}年)?(?!据|记者|[该本这])([^，。；：“”]{2,24}?(?:公司|集团|企业|股份|银行|医院|大学|学院|合作社))(?:近日|日前|昨[日天]|今[日天]|方面|公告|公开|对外|发布公告)*${anyOf(speechWords('announces'))}$`,
);

/** 甲公司表示，将新建…: the firm, hospital or university that tells of itself; empty where an office does, or somebody who is named, for they tell of others. */
export const bodySpeaking = (words: string): string =>
  bodySays.exec(words.trim().replace(/[，,：:]$/, ''))?.[1] ?? '';

const officerSays = new RegExp(
  `^(?:据|“)?(?!记者|[该本这])([^，。；：“”、]{2,24}?(?:公司|集团|企业|合作社|(?<!工)厂))(?:的)?[^，。；：“”、公司]{0,10}?(?:董事长|总经理|副总|总裁|厂长|理事长|负责人|主任|总监|部长|书记|经理|总工程师|场长)[\\u4e00-\\u9fff]{0,4}?(?:近日|日前|昨[日天]|今[日天])*${anyOf(speechWords('announces', 'introduces', 'says'))}$`,
);

/** 甲公司总经理李明介绍，今年投入3亿元: the firm whose officer tells what it does itself; empty for any other speaker. */
export const firmOfOfficer = (words: string): string =>
  officerSays.exec(words.trim().replace(/[，,：:]$/, ''))?.[1]?.replace(builds, '') ?? '';
/** 建工集团, 路桥公司: who builds tells of the work. */
const builds = /^.*(?:建工|建设|工程|施工|路桥|建筑|铁建|交建|城建|水建)[^，。]*$/;
