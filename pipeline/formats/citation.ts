import { dataset } from '../../schemas/dataset.ts';
import { type ReleaseWriter, textFile } from './output.ts';

/** How to cite the dataset, as a Citation File (CFF 1.2.0). */
export const citation: ReleaseWriter = ({ version }) => {
  const lines = [
    'cff-version: 1.2.0',
    'type: dataset',
    `title: ${quoted(dataset.title_en)}`,
    'message: "If you use the data or the code, please cite them as below."',
    'authors:',
    ...dataset.creators.map(({ name }) => `  - name: ${quoted(name)}`),
    `version: ${quoted(version)}`,
    `date-released: ${quoted(dataset.released)}`,
    `license: ${dataset.licence.name}`,
    `abstract: ${quoted(dataset.description_en)}`,
    'keywords:',
    ...dataset.keywords.map((keyword) => `  - ${quoted(keyword)}`),
  ];
  return [textFile('CITATION.cff', `${lines.join('\n')}\n`)];
};

/** A JSON string is a YAML string. */
const quoted = (text: string) => JSON.stringify(text);
