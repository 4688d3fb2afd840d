"""The program's own light and dark look."""

from textual.theme import Theme

DARK = Theme(
    name="askaround-dark",
    primary="#7fb4ca",
    secondary="#a3be8c",
    accent="#e5b567",
    warning="#e5b567",
    error="#f79092",
    success="#a3be8c",
    foreground="#dcd9d0",
    background="#16191d",
    surface="#1c2026",
    panel="#262b33",
    dark=True,
    variables={"block-cursor-blurred-background": "#7fb4ca2e"},
)

LIGHT = Theme(
    name="askaround-light",
    primary="#1f5f7a",
    secondary="#4c6b2f",
    accent="#7d5100",
    warning="#7d5100",
    error="#a8242f",
    success="#345c1c",
    foreground="#16191c",
    background="#faf8f3",
    surface="#f2efe7",
    panel="#e5e0d3",
    dark=False,
    variables={"block-cursor-blurred-background": "#1f5f7a2e"},
)
