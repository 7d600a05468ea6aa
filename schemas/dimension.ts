import { codes } from './column.ts';

/** What kind of quantity a unit measures. */
export const dimension = () =>
  codes(
    ['money', '金额', 'money', 'An amount in a currency.'],
    ['ratio', '比率', 'ratio', 'A share, percentage, multiple, index or coefficient.'],
    ['percentage_point', '百分点', 'percentage points', 'A difference of two percentages.'],
    ['count', '计数', 'count', 'A number of things or of people; `counter` is the measure word.'],
    ['rank', '位次', 'rank', 'A place in an order, 1 first.'],
    ['length', '长度', 'length', 'A length or distance.'],
    ['area', '面积', 'area', 'An area of land or floor.'],
    ['mass', '质量', 'mass', 'A mass or weight.'],
    ['volume', '体积', 'volume', 'A volume or capacity.'],
    ['energy', '能量', 'energy', 'An amount of energy, such as electricity used.'],
    ['power', '功率', 'power', 'Energy per time, such as installed capacity.'],
    ['duration', '时长', 'duration', 'How long something takes or lasts.'],
    ['speed', '速度', 'speed', 'Distance per time.'],
    ['rate', '速率', 'rate', 'An amount per time or per other quantity.'],
    ['temperature', '温度', 'temperature', 'A temperature.'],
    ['data', '数据量', 'data', 'An amount of data, or data per time.'],
    ['transport_work', '周转量', 'transport work', 'Goods or people times distance.'],
    ['density', '密度', 'density', 'An amount per area or per volume.'],
    ['pressure', '压力', 'pressure', 'A force per area.'],
    ['frequency', '频率', 'frequency', 'Events or cycles per time.'],
    ['angle', '角度', 'angle', 'An angle.'],
    ['other', '其他', 'other', 'Anything else.'],
  );
