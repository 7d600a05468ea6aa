import type { TimelineRow } from '../../../schemas/index.ts';

/** What a verb and its noun say together, whatever stands between them. */
export const byWords: readonly { readonly pattern: RegExp; readonly type: TimelineRow['type'] }[] = [
  // 作出支援甲盟建设的决策
  {
    pattern:
      /作出了?(?!关于|对|撤|免|处)[^，]{2,30}(?:决策|部署)|作出了?(?!关于|对|撤|免|处)[^，]{0,6}(?:支援|建设|开发|实施|推进|加快)[^，]{2,20}决定/,
    type: 'policy',
  },
  // 进入国家名优特产名单
  {
    pattern: /进入了?(?![^，]*(?:失信|黑|惩戒|限制|异常))[^，]{2,20}(?:名单|名录|目录)/,
    type: 'designation',
  },
  // 对设计方案进行了评审
  { pattern: /对[^，]{2,30}(?:报告|方案|规划)进行了?(?:复审|评审|审查|评估)$/, type: 'approval' },
];
