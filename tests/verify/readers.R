# Reads CSV, with load/load.R, and SQLite with R and compares each cell with the JSON files: `Rscript readers.R out`.
folder <- commandArgs(trailingOnly = TRUE)[1]
suppressPackageStartupMessages(library(jsonlite))
source(file.path(folder, "load", "load.R"), encoding = "UTF-8")

# One row as a list of plain values: NULL, a text, a number, or a character vector.
plain <- function(value) {
  if (inherits(value, "Date") && !is.na(value)) {
    day <- as.POSIXlt(value)
    value <- sprintf("%04d-%02d-%02d", day$year + 1900, day$mon + 1, day$mday)
  }
  if (is.list(value)) value <- unlist(value)
  if (length(value) == 1 && is.na(value)) NULL else value
}

same <- function(expected, found, type) {
  if (type == "list") return(identical(as.character(unlist(expected)), as.character(found)))
  if (is.null(expected) || is.null(found)) return(is.null(expected) && is.null(found))
  if (type %in% c("integer", "numeric")) return(as.numeric(expected) == as.numeric(found))
  identical(enc2utf8(expected), enc2utf8(as.character(found)))
}

# read.csv knows one kind of line end.
with_line_feeds <- function(value) {
  if (is.list(value)) lapply(value, with_line_feeds) else if (is.character(value)) gsub("\r\n?", "\n", value) else value
}

check <- function(label, read, expect = identity) {
  cells <- 0
  for (name in names(columns)) {
    expected <- fromJSON(file.path(folder, paste0(name, ".json")), simplifyVector = FALSE)
    found <- read(name)
    stopifnot(nrow(found) == length(expected), identical(names(found), names(columns[[name]])))
    for (column in names(columns[[name]])) {
      type <- columns[[name]][[column]]
      for (row in seq_along(expected)) {
        value <- if (type == "list") found[[column]][[row]] else plain(found[[column]][row])
        if (!same(expect(expected[[row]][[column]]), value, type)) {
          stop(sprintf("%s: %s row %d, %s: %s", label, name, row, column, paste(format(value), collapse = "|")))
        }
        if (same("no such value", value, "character")) stop("a changed cell is not seen")
        cells <- cells + 1
      }
    }
  }
  cat(sprintf("ok  %s: %d tables, %d cells\n", label, length(columns), cells))
}

check("R, load.R, CSV", function(name) load_table(name, folder), with_line_feeds)

database <- DBI::dbConnect(RSQLite::SQLite(), Sys.glob(file.path(folder, "*.sqlite")), flags = RSQLite::SQLITE_RO)
check("R, RSQLite", function(name) {
  found <- DBI::dbGetQuery(database, sprintf('SELECT * FROM "%s" ORDER BY rowid', name))
  # Simplified, the text NA would be missing.
  for (column in names(found)[columns[[name]] == "list"]) found[[column]] <- I(lapply(found[[column]], fromJSON, simplifyVector = FALSE))
  found
})
DBI::dbDisconnect(database)
