import { type Column, tables } from '../../../schemas/index.ts';

const classes: Record<Column['type'], string> = {
  string: 'character',
  enum: 'character',
  edtf: 'character',
  date: 'Date',
  int: 'integer',
  decimal: 'numeric',
  list: 'list',
};

/** A script that reads the CSV files with R alone. */
export function r(): string {
  const declared = tables.map(({ name, columns }) => {
    const lines = columns.map((column) => `    ${quoted(column.name)} = "${classes[column.type]}"`);
    return `  ${quoted(name)} = c(\n${lines.join(',\n')}\n  )`;
  });
  return `${before}columns <- list(\n${declared.join(',\n')}\n)\n${after}`;
}

/** A name that may be a keyword of R. */
const quoted = (name: string) => `\`${name}\``;

const before = `# Loads the tables with the type of every column; needs no package. In R:
#
#   source("load/load.R")
#   figures <- load_table("figures")
#
# Text stays text (an id such as fig-12e5, a code such as 0012, the word NA), an empty field is NA, a day is a Date, an
# uncertain date stays EDTF text, and a list is a list of character vectors, empty where nothing is named.
# R reads every line end within a text as a line feed. The second argument is the folder of the CSV files.

`;

const after = `
load_table <- function(name, folder = ".") {
  types <- columns[[name]]
  read <- ifelse(types == "list", "character", types)
  names(read) <- names(types)
  rows <- read.csv(
    file.path(folder, paste0(name, ".csv")),
    colClasses = read, na.strings = "", encoding = "UTF-8", check.names = FALSE, comment.char = "", quote = "\\""
  )
  stopifnot(identical(names(rows), names(types)))
  for (column in names(types)[types == "list"]) {
    texts <- rows[[column]]
    texts[is.na(texts)] <- ""
    rows[[column]] <- I(strsplit(enc2utf8(texts), "|", fixed = TRUE))
  }
  rows
}
`;
