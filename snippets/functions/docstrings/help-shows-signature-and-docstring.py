import contextlib
import io


def area(width, height=1):
    """Return the area.
    width: the first side
      height: indented further
    """


shown = io.StringIO()
with contextlib.redirect_stdout(shown):
    help(area)
lines = shown.getvalue().rstrip().splitlines()
assert lines[2:] == [
    "area(width, height=1)",
    "    Return the area.",
    "    width: the first side",
    "      height: indented further",
]
print(lines[2])
