import { editionOf } from '../../schemas/dataset.ts';
import { type ReleaseWriter, textFile } from './output.ts';

/** What may be done with the data, and what is not ours to license; nothing where nobody has licensed it. */
export const licence: ReleaseWriter = ({ about }) => {
  if (about.licence === null) return [];
  const { title, url, name } = about.licence;
  const creators = about.creators.length === 0 ? '' : `${about.creators.join(', ')}: `;
  const edition = editionOf(about).replace('Version', 'version');
  const text = `SPDX-License-Identifier: ${name}

The data in this folder are licensed under
${title} (${name}):
${url}

You may share and adapt them for any purpose, also commercially, if you give
credit, link to the licence and say whether you changed anything. For example:

  ${creators}${about.title_en},
  ${edition}${edition === '' ? '' : '. '}${name}.

Not licensed here are the words of the articles: the columns that quote them
(quote, *_text, exact, prefix, suffix, evidence, as_printed, section and the
titles of sources) hold what is needed to check a fact. They stay their
publishers' and authors', as the column rights of the table sources says.
`;
  return [textFile('LICENSE', text)];
};
