# Checks that R slices the published words out of the articles: Rscript offsets.R ARTICLES OUT. Prints how many it checked.
arguments <- commandArgs(trailingOnly = TRUE)
evidence <- read.csv(file.path(arguments[2], "evidence.csv"), encoding = "UTF-8", colClasses = "character",
                     na.strings = "")
code_points <- function(source) {
  path <- file.path(arguments[1], source, "article.txt")
  text <- rawToChar(readBin(path, "raw", file.size(path)))
  if (!validUTF8(text)) return(NULL)
  Encoding(text) <- "UTF-8"
  utf8ToInt(text)
}
checked <- 0
for (source in unique(evidence$source_id)) {
  points <- code_points(source)
  if (is.null(points)) next
  rows <- evidence[evidence$source_id == source, ]
  for (row in seq_len(nrow(rows))) {
    words <- points[(as.integer(rows$start[row]) + 1):as.integer(rows$end[row])]
    stopifnot(identical(words, utf8ToInt(rows$exact[row])))
    checked <- checked + 1
  }
}
cat(checked, "\n")
