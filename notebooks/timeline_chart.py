"""A timeline that shows of each date how much is known."""

import matplotlib.dates as mdates
import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from plotting import BLUE, CHINESE, LINE, ORANGE, SOFT, both, clipped, legend, two_lines

COLOURS = {"occurred": BLUE, "ongoing": BLUE, "planned": ORANGE}


def timeline_chart(events):
    """One row an event, in the order given: a dot for a day, a bar for a span, an arrow for an open end."""
    spans = panels(events)
    figure, axes = plt.subplots(
        1,
        len(spans),
        figsize=(11, 0.5 * len(events) + 1.2),
        sharey=True,
        squeeze=False,
        gridspec_kw={"width_ratios": [1.0, 2.8][-len(spans) :], "wspace": 0.03, "left": 0.47},
    )
    axes[0][0].set_ylim(len(events) - 0.5, -0.5)
    axes[0][0].set_yticks([])
    for panel, span in zip(axes[0], spans):
        draw_panel(panel, span, events)
    write_names(axes[0][0], events)
    legend(figure, meanings(), loc="lower left", bbox_to_anchor=(0.0, 0.045), ncols=4)
    return figure


def panels(frame):
    """The spans of the axis: one, or two where the events jump over five years or more."""
    starts = frame.date_start.dropna().sort_values()
    first, last = starts.iloc[0], frame[["date_start", "date_end"]].max().max()
    jumps = starts[starts.diff() > pd.Timedelta(days=5 * 365)]
    margin = pd.Timedelta(days=200)
    if jumps.empty:
        return [(first - margin, last + margin)]
    before = starts[starts < jumps.iloc[-1]].iloc[-1]
    return [(first - 8 * margin, before + 8 * margin), (jumps.iloc[-1] - margin, last + margin)]


def draw_panel(panel, span, events):
    """The events that begin in the span."""
    first, last = span
    years = (last - first).days / 365
    panel.set_xlim(first, last)
    panel.grid(axis="x", color=LINE, lw=0.8)
    panel.set_axisbelow(True)
    panel.xaxis.set_major_locator(mdates.YearLocator(10 if years > 20 else 1 if years < 12 else 5))
    panel.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))
    panel.tick_params(axis="x", labeltop=True, length=0, labelsize=8)
    for y, event in enumerate(events.itertuples()):
        if first <= event.date_start <= last:
            mark(panel, y, event)


def mark(axes, y, event):
    """A dot, a bar or an arrow; hollow where the year was worked out."""
    colour = COLOURS[event.status]
    face = colour if event.date_basis == "stated" else "white"
    start = event.date_start
    if pd.isna(event.date_end):
        axes.annotate(
            "",
            (1, y),
            (start, y),
            xycoords=axes.get_yaxis_transform(),
            textcoords="data",
            arrowprops={"arrowstyle": "->", "color": colour, "lw": 1.4, "shrinkA": 0, "shrinkB": 0},
        )
    elif (days := (event.date_end - start).days) > 0:
        axes.barh(y, pd.Timedelta(days=days + 1), left=start, height=0.3, facecolor=face, edgecolor=colour, lw=1.3)
        return
    axes.plot([start], [y], "o", ms=6.5, mfc=face, mec=colour, mew=1.4)


def write_names(axes, events):
    """Each event's date and title, left of the axis."""
    for y, event in enumerate(events.itertuples()):
        english = event.title_en if isinstance(event.title_en, str) else (event.title if CHINESE else event.date)
        at = {"xy": (0, y), "xycoords": axes.get_yaxis_transform(), "textcoords": "offset points", "va": "center"}
        title = two_lines(english, 66)
        below = 4 * (title.count("\n") + 1) + 6
        axes.annotate(event.date.replace("/2", "/\n2"), xytext=(-378, 0), fontsize=8, color=SOFT, **at)
        axes.annotate(title, xytext=(-312, 5 if CHINESE else 0), fontsize=7.6, linespacing=1.2, **at)
        if CHINESE:
            axes.annotate(clipped(event.title, 36), xytext=(-312, 5 - below), fontsize=7.2, color=SOFT, **at)


def meanings():
    """What the marks stand for."""
    return [
        Line2D([], [], marker="o", ls="", mfc=BLUE, mec=BLUE, label=both("happened, day known", "已发生")),
        Patch(fc=BLUE, ec=BLUE, label=both("happened, some time in the span", "时段内")),
        Line2D([], [], marker="o", ls="", mfc="white", mec=BLUE, label=both("the year was worked out", "推算年份")),
        Patch(fc=ORANGE, ec=ORANGE, label=both("planned", "计划")),
    ]
