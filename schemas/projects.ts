import type * as z from 'zod';
import { codes, column, edtf, list, table, text } from './column.ts';
import { idColumn, recordColumns, sourceColumn } from './record.ts';

const category = codes(
  ['metro', '地铁', 'metro', 'Underground or urban rail line.'],
  ['intercity_rail', '城际铁路', 'intercity rail', 'Intercity railway line.'],
  ['railway', '铁路', 'railway', 'Any other railway line.'],
  ['rail_facility', '铁路设施', 'rail facility', 'Station, depot or yard.'],
  ['expressway', '高速公路', 'expressway', 'Expressway or motorway.'],
  ['road', '道路', 'road', 'Any other road or street.'],
  ['bridge_tunnel', '桥隧', 'bridge or tunnel', 'Bridge, tunnel or crossing.'],
  ['airport', '机场', 'airport', 'Airport or airfield.'],
  ['port', '港口', 'port', 'Port, wharf or waterway.'],
  ['public_transport', '公共交通', 'public transport', 'Bus line, hub or shared transport.'],
  ['industrial_park', '产业园区', 'industrial park', 'Park, base or zone for industry.'],
  ['factory', '工厂', 'factory', 'Factory or production line.'],
  ['school', '学校', 'school', 'School, college or university.'],
  ['hospital', '医院', 'hospital', 'Hospital or medical centre.'],
  ['laboratory', '实验室', 'laboratory', 'Laboratory.'],
  [
    'innovation_platform',
    '创新平台',
    'innovation platform',
    'Innovation centre, large research facility (大科学装置), incubator or alliance.',
  ],
  ['energy', '能源', 'energy', 'Power, heat, gas or storage.'],
  ['water', '水利', 'water', 'Water supply, drainage or flood works.'],
  ['housing', '住房', 'housing', 'Housing or neighbourhood renewal.'],
  ['culture_tourism', '文旅', 'culture and tourism', 'Museum, scenic area, venue or route.'],
  ['ecology', '生态', 'ecology', 'Restoration, protection or park land.'],
  ['public_service', '公共服务', 'public service', 'Service centre, platform or card.'],
  ['pilot_zone', '试验区', 'pilot zone', 'Zone with a special or trial status.'],
  ['programme', '计划', 'programme', 'Named programme of several works.'],
  ['other', '其他', 'other', 'Anything else.'],
);

const status = codes(
  ['proposed', '提议', 'proposed', 'Someone asks or strives for it.'],
  ['planned', '规划', 'planned', 'It stands in a plan.'],
  ['preliminary_study', '前期研究', 'preliminary study', 'It is being studied or prepared.'],
  ['under_construction', '在建', 'under construction', 'It is being built or set up.'],
  ['completed', '建成', 'completed', 'It is finished.'],
  ['operating', '运营', 'operating', 'It runs or is in use.'],
);

const day = () => edtf().nullable();
const words = () => text().nullable();

/** One row per named project, programme or facility. */
export const projects = table(
  'projects',
  {
    title_zh: '项目',
    title_en: 'Projects',
    description: 'One row per named project, programme or facility planned, built, opened or set up.',
    key: ['id'],
  },
  {
    ...idColumn('prj'),
    ...sourceColumn,
    name: column(text(), {
      title_zh: '名称',
      title_en: 'Name',
      description: 'The full name; a coordination is expanded into one name a row.',
      example: '株洲至衡阳城际铁路',
    }),
    name_en: column(words(), {
      title_zh: '英文名称',
      title_en: 'Name in English',
      description: 'The name in English, from a reviewed glossary or review file.',
      missing: 'nobody has written one.',
      example: 'Zhuzhou–Hengyang intercity railway',
    }),
    aliases: column(list(), {
      title_zh: '别名',
      title_en: 'Other names',
      description: 'Its other names in the text. Empty where there are none.',
      example: ['株洲至衡阳'],
    }),
    category: column(category, {
      title_zh: '类别',
      title_en: 'Category',
      description: 'What kind of work it is.',
      example: 'intercity_rail',
    }),
    status: column(status, {
      title_zh: '状态',
      title_en: 'Status',
      description: 'The latest stage that the text states.',
      example: 'preliminary_study',
    }),
    status_text: column(words(), {
      title_zh: '状态原文',
      title_en: 'Status as written',
      description: 'The words that show the status.',
      missing: 'no single words show it.',
      example: '启动…前期研究',
    }),
    start_date: column(day(), {
      title_zh: '开工日期',
      title_en: 'Construction start',
      description: 'When building began, as EDTF.',
      missing: 'the text does not say.',
      example: '2019-06',
    }),
    completion_date: column(day(), {
      title_zh: '建成日期',
      title_en: 'Completion',
      description: 'When it was completed or opened, as EDTF.',
      missing: 'the text does not say, or it is not completed.',
      example: '2016-12-26',
    }),
    target_date: column(day(), {
      title_zh: '计划建成日期',
      title_en: 'Planned completion',
      description: 'When it is to be completed, as EDTF.',
      missing: 'the text does not say.',
      example: '2025',
    }),
    from_place: column(words(), {
      title_zh: '起点',
      title_en: 'From',
      description: 'One endpoint of a line, as written.',
      missing: 'no line, or the text does not say.',
      example: '螺丝塘站',
    }),
    to_place: column(words(), {
      title_zh: '终点',
      title_en: 'To',
      description: 'The other endpoint, as written.',
      missing: 'no line, or the text does not say.',
      example: '株洲西',
    }),
    part_of: column(words(), {
      title_zh: '所属计划',
      title_en: 'Part of',
      description: 'The programme it belongs to, as written.',
      missing: 'the text does not say.',
      example: '三干四连线',
    }),
    organisations: column(list(), {
      title_zh: '参与单位',
      title_en: 'Organisations',
      description: 'Who builds, leads or takes part, as written. Empty where none is named.',
      example: ['株洲市交通运输局'],
    }),
    ...recordColumns,
  },
);

export type ProjectRow = z.infer<typeof projects.schema>;

/** The stages of a project, from asking for it to running it: the order in which the codes are declared. */
export const statusOrder: readonly ProjectRow['status'][] = status.options;
