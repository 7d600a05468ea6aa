"""Quantities as they were stated: a point where a point was named, a bound where only a bound was."""

import matplotlib.pyplot as plt
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter, LogLocator, MaxNLocator

from plotting import BLUE, CHINESE, LINE, ORANGE, SOFT, both, clipped, legend

COLOURS = {"target": ORANGE, "forecast": ORANGE, "actual": BLUE}
INCLUSIVE = {"exact", "about", "at_least", "at_most", "range"}


def bounds_chart(groups):
    """One panel a dimension, `groups` = {title: rows}; each panel has its own axis, each row one figure."""
    heights = [len(rows) + 0.9 for rows in groups.values()]
    figure, axes = plt.subplots(
        len(groups),
        1,
        figsize=(11, 0.45 * sum(heights) + 0.9),
        squeeze=False,
        gridspec_kw={"height_ratios": heights, "hspace": 0.9 / (sum(heights) / len(heights)) + 0.12, "left": 0.47},
    )
    for (title, rows), panel in zip(groups.items(), axes[:, 0]):
        draw_panel(panel, title, rows)
    legend(figure, meanings(), loc="lower left", bbox_to_anchor=(0.0, 0.03), ncols=5)
    return figure


def draw_panel(axes, title, rows):
    at = {"xycoords": "axes fraction", "textcoords": "offset points"}
    axes.annotate(title, (0, 1), (-378, 8), fontsize=9.5, color=SOFT, **at)
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.set_yticks([])
    scale(axes, rows)
    axes.grid(axis="x", color=LINE, lw=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(axis="x", length=0, labelsize=8)
    for y, row in enumerate(rows.itertuples()):
        mark(axes, y, row)
        write(axes, y, row)


def scale(axes, rows):
    """From nought; logarithmic where the largest is more than fifty times the smallest; a share ends at 100 %."""
    numbers = rows[["value", "lower", "upper"]].stack().dropna()
    low, high = numbers.min(), numbers.max()
    if (rows.unit == "%").all() and high <= 100:
        axes.set_xlim(0, 100)
        axes.xaxis.set_major_locator(MaxNLocator(5))
    elif low > 0 and high / low > 15:
        axes.set_xscale("log")
        axes.set_xlim(low / 2, high * 4)
        axes.xaxis.set_major_locator(LogLocator(10))
        axes.xaxis.set_minor_locator(LogLocator(10, []))
    else:
        axes.set_xlim(0, high * 1.25)
        axes.xaxis.set_major_locator(MaxNLocator(6))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda number, _: spoken(number)))


def spoken(number):
    """1500000000000 is 1.5 tn."""
    for size, name in ((1e12, " tn"), (1e9, " bn"), (1e6, " m")):
        if number >= size:
            return f"{number / size:g}{name}"
    return f"{number:g}"


def mark(axes, y, row):
    """A point; an arrow from a bound to the side where the number lies; a bar between two bounds."""
    colour = COLOURS[row.status]
    has_low, has_high = row.lower == row.lower, row.upper == row.upper
    if has_low and has_high and row.lower != row.upper:
        axes.plot([row.lower, row.upper], [y, y], color=colour, lw=5, solid_capstyle="butt")
        return
    at = row.lower if has_low else row.upper if has_high else row.value
    if has_low != has_high:
        axes.annotate(
            "",
            (at, y),
            (34 if has_low else -34, 0),
            textcoords="offset points",
            arrowprops={"arrowstyle": "<-", "color": colour, "lw": 1.4, "shrinkA": 0, "shrinkB": 3},
        )
    face = colour if row.qualifier in INCLUSIVE else "white"
    style = "D" if row.qualifier == "about" else "o"
    axes.plot([at], [y], style, ms=6.5, mfc=face, mec=colour, mew=1.4, zorder=3)


def write(axes, y, row):
    """What is measured on the left, in both languages; the source's own words at the mark."""
    at = {"xycoords": axes.get_yaxis_transform(), "textcoords": "offset points", "va": "center"}
    english = row.indicator_en if isinstance(row.indicator_en, str) else row.indicator
    whose = f"{row.subject} · " if isinstance(row.subject, str) else ""
    title = clipped(english, 66)
    axes.annotate(title, (0, y), (-378, 5 if CHINESE else 0), fontsize=8, **at)
    if CHINESE:
        chinese = clipped(whose + row.indicator, 34)
        axes.annotate(chinese, (0, y), (-378, -6), fontsize=7.2, color=SOFT, **at)
        axes.annotate(row.value_text, (0, y), (-8, 0), ha="right", fontsize=8, color=COLOURS[row.status], **at)


def meanings():
    """What the marks stand for."""
    point = {"marker": "o", "ls": "", "mec": SOFT}
    return [
        Line2D([], [], marker="s", ls="", mfc=ORANGE, mec=ORANGE, label=both("target", "目标")),
        Line2D([], [], marker="s", ls="", mfc=BLUE, mec=BLUE, label=both("stated as of now", "现状")),
        Line2D([], [], **point, mfc=SOFT, label=both("the number itself", "等于")),
        Line2D([], [], marker="$→$", ms=11, ls="", mec=SOFT, mfc=SOFT, label=both("on this side of it", "在此之上(下)")),
        Line2D([], [], **point, mfc="white", label=both("itself excluded", "不含本数")),
    ]
