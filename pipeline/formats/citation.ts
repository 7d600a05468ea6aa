import { type ReleaseWriter, textFile } from './output.ts';

/** How to cite the dataset, as a Citation File (CFF 1.2.0); nothing where nobody says whose it is. */
export const citation: ReleaseWriter = ({ about }) => {
  const { creators, version, released, licence, keywords } = about;
  if (creators.length === 0) return [];
  const lines = [
    'cff-version: 1.2.0',
    'type: dataset',
    `title: ${quoted(about.title_en)}`,
    'message: "If you use the data or the code, please cite them as below."',
    'authors:',
    ...creators.map((name) => `  - name: ${quoted(name)}`),
    ...(version === null ? [] : [`version: ${quoted(version)}`]),
    ...(released === null ? [] : [`date-released: ${quoted(released)}`]),
    ...(licence === null ? [] : [`license: ${licence.name}`]),
    `abstract: ${quoted(about.description_en)}`,
    ...(keywords.length === 0 ? [] : ['keywords:', ...keywords.map((keyword) => `  - ${quoted(keyword)}`)]),
  ];
  return [textFile('CITATION.cff', `${lines.join('\n')}\n`)];
};

/** A JSON string is a YAML string. */
const quoted = (text: string) => JSON.stringify(text);
