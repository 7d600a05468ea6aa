"""How the notebooks draw: one style, Chinese where a font for it is installed, bounds as bounds."""

import os
import textwrap
from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib import font_manager

OUT = Path(os.environ.get("OUT", "../out"))
"""The folder of released files; set OUT to read another."""

INK, SOFT, LINE = "#1d1d1f", "#6e6e73", "#e3e3e6"
BLUE, ORANGE, GREY = "#1f5fa8", "#c8641b", "#8a8a90"

CHINESE_FONTS = (
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Noto Sans SC",
    "Source Han Sans SC",
    "PingFang SC",
    "Microsoft YaHei",
)


def installed_chinese_font():
    """The first font for Chinese that is installed, or None: then plots are labelled in English alone."""
    known = {font.name for font in font_manager.fontManager.ttflist}
    return next((name for name in CHINESE_FONTS if name in known), None)


CHINESE = installed_chinese_font()


def use_style():
    """Sets quiet defaults for every plot that follows."""
    plt.rcParams.update(
        {
            "font.family": ["DejaVu Sans"] + ([CHINESE] if CHINESE else []),
            "font.size": 9,
            "text.color": INK,
            "axes.edgecolor": LINE,
            "axes.labelcolor": SOFT,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "axes.spines.left": False,
            "xtick.color": SOFT,
            "ytick.color": SOFT,
            "ytick.left": False,
            "figure.dpi": 110,
            "savefig.bbox": "tight",
            "axes.unicode_minus": False,
        }
    )


def both(english, chinese):
    """English with the Chinese behind it, where it can be drawn."""
    return f"{english}  {chinese}" if CHINESE else english


def clipped(text, width):
    """The text, or its beginning and an ellipsis."""
    return text if len(text) <= width else text[: width - 1].rstrip("，、；,; ") + "…"


def two_lines(text, width):
    """English text on at most two lines."""
    lines = textwrap.wrap(text, width)
    return "\n".join(lines[:2]) + ("…" if len(lines) > 2 else "")


def legend(place, handles, **options):
    """A legend without a frame, of a figure or of axes."""
    return place.legend(handles=handles, frameon=False, fontsize=8.5, labelcolor=SOFT, **options)


def save(figure, name):
    """Keeps the plot as a PNG too when PLOTS names a folder; the notebook shows it in any case."""
    if folder := os.environ.get("PLOTS"):
        figure.savefig(Path(folder) / f"{name}.png", dpi=110)
