# Loads the tables with the type of every column; needs no package. In R:
#
#   source("load/load.R")
#   figures <- load_table("figures")
#
# Text stays text (an id such as fig-12e5, a code such as 0012, the word NA), an empty field is NA, a day is a Date, an
# uncertain date stays EDTF text, and a list is a list of character vectors, empty where nothing is named.
# R reads every line end within a text as a line feed. The second argument is the folder of the CSV files.

columns <- list(
  `timelines` = c(
    `id` = "character",
    `source_id` = "character",
    `date` = "character",
    `date_start` = "Date",
    `date_end` = "Date",
    `date_precision` = "character",
    `date_text` = "character",
    `date_basis` = "character",
    `status` = "character",
    `type` = "character",
    `title` = "character",
    `title_en` = "character",
    `participants` = "list",
    `documents` = "list",
    `project_id` = "character",
    `places` = "list",
    `quote` = "character",
    `quote_start` = "integer",
    `quote_end` = "integer",
    `section` = "character",
    `review` = "character"
  ),
  `figures` = c(
    `id` = "character",
    `source_id` = "character",
    `subject` = "character",
    `indicator` = "character",
    `indicator_en` = "character",
    `kind` = "character",
    `direction` = "character",
    `baseline` = "character",
    `qualifier` = "character",
    `value` = "numeric",
    `lower` = "numeric",
    `upper` = "numeric",
    `unit` = "character",
    `counter` = "character",
    `dimension` = "character",
    `si_value` = "numeric",
    `si_unit` = "character",
    `value_text` = "character",
    `status` = "character",
    `date` = "character",
    `date_start` = "Date",
    `date_end` = "Date",
    `date_text` = "character",
    `date_basis` = "character",
    `project_id` = "character",
    `series_id` = "character",
    `places` = "list",
    `quote` = "character",
    `quote_start` = "integer",
    `quote_end` = "integer",
    `section` = "character",
    `review` = "character"
  ),
  `projects` = c(
    `id` = "character",
    `source_id` = "character",
    `name` = "character",
    `name_en` = "character",
    `aliases` = "list",
    `category` = "character",
    `status` = "character",
    `status_text` = "character",
    `start_date` = "character",
    `completion_date` = "character",
    `target_date` = "character",
    `from_place` = "character",
    `to_place` = "character",
    `part_of` = "character",
    `organisations` = "list",
    `places` = "list",
    `quote` = "character",
    `quote_start` = "integer",
    `quote_end` = "integer",
    `section` = "character",
    `review` = "character"
  ),
  `sources` = c(
    `id` = "character",
    `title` = "character",
    `publisher` = "character",
    `authors` = "list",
    `published` = "character",
    `published_start` = "Date",
    `published_end` = "Date",
    `published_basis` = "character",
    `language` = "character",
    `url` = "character",
    `rights` = "character",
    `sha256` = "character",
    `characters` = "integer",
    `reuse` = "character"
  ),
  `entities` = c(
    `id` = "character",
    `type` = "character",
    `name` = "character",
    `name_en` = "character",
    `code` = "character",
    `aliases` = "list",
    `functions` = "list",
    `mentions` = "integer"
  ),
  `relations` = c(
    `id` = "character",
    `subject_id` = "character",
    `predicate` = "character",
    `object_id` = "character",
    `source_id` = "character",
    `evidence` = "character",
    `start` = "integer",
    `end` = "integer"
  ),
  `statements` = c(
    `id` = "character",
    `source_id` = "character",
    `speaker` = "character",
    `post` = "character",
    `kind` = "character",
    `text` = "character",
    `date` = "character",
    `date_start` = "Date",
    `date_end` = "Date",
    `date_text` = "character",
    `date_basis` = "character",
    `quote` = "character",
    `quote_start` = "integer",
    `quote_end` = "integer",
    `review` = "character"
  ),
  `evidence` = c(
    `record_id` = "character",
    `field` = "character",
    `source_id` = "character",
    `exact` = "character",
    `prefix` = "character",
    `suffix` = "character",
    `start` = "integer",
    `end` = "integer",
    `utf16_start` = "integer",
    `utf16_end` = "integer"
  ),
  `corrections` = c(
    `source_id` = "character",
    `start` = "integer",
    `end` = "integer",
    `as_printed` = "character",
    `corrected` = "character",
    `kind` = "character",
    `reason` = "character"
  ),
  `issues` = c(
    `source_id` = "character",
    `stage` = "character",
    `code` = "character",
    `severity` = "character",
    `message` = "character",
    `exact` = "character",
    `start` = "integer",
    `end` = "integer"
  ),
  `codes` = c(
    `table` = "character",
    `column` = "character",
    `code` = "character",
    `label_zh` = "character",
    `label_en` = "character",
    `definition` = "character"
  )
)

load_table <- function(name, folder = ".") {
  types <- columns[[name]]
  read <- ifelse(types == "list", "character", types)
  names(read) <- names(types)
  rows <- read.csv(
    file.path(folder, paste0(name, ".csv")),
    colClasses = read, na.strings = "", encoding = "UTF-8", check.names = FALSE, comment.char = "", quote = "\""
  )
  stopifnot(identical(names(rows), names(types)))
  for (column in names(types)[types == "list"]) {
    texts <- rows[[column]]
    texts[is.na(texts)] <- ""
    rows[[column]] <- I(strsplit(enc2utf8(texts), "|", fixed = TRUE))
  }
  rows
}
