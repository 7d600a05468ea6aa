import type { TimelineRow } from '../../../schemas/index.ts';
import type { Reading } from '../sentences/readings.ts';

/** What a verb and its noun say together, whatever stands between them: `作出支援甲盟建设的决策` → policy */
export const byWords: readonly (Reading & { readonly type: TimelineRow['type'] })[] = [
  {
    pattern: /作出了?(?!关于|对|撤|免|处)[^，]{2,30}(?:决策|部署)/,
    reads: '作出支援甲盟建设的决策',
    leaves: '作出处分某人的决策',
    type: 'policy',
  },
  {
    pattern: /作出了?(?!关于|对|撤|免|处)[^，]{0,6}(?:支援|建设|开发|实施|推进|加快)[^，]{2,20}决定/,
    reads: '作出建设甲新区的决定',
    leaves: '作出撤销某人职务的决定',
    type: 'policy',
  },
  {
    pattern: /进入了?(?![^，]*(?:失信|黑|惩戒|限制|异常))[^，]{2,20}(?:名单|名录|目录)/,
    reads: '进入国家名优特产名单',
    leaves: '进入失信名单',
    type: 'designation',
  },
  {
    pattern: /对[^，]{2,30}(?:报告|方案|规划)进行了?(?:复审|评审|审查|评估)$/,
    reads: '对设计方案进行了评审',
    leaves: '对职工进行了评审',
    type: 'approval',
  },
];
