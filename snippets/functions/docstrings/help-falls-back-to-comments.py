import contextlib
import io
import pathlib
import sys

pathlib.Path("shapes.py").write_text("# The area of a square.\ndef area(side):\n    return side**2\n")
sys.path.insert(0, ".")
import shapes

shown = io.StringIO()
with contextlib.redirect_stdout(shown):
    help(shapes.area)
assert shapes.area.__doc__ is None
assert shown.getvalue().rstrip().splitlines()[2:] == ["area(side)", "    # The area of a square."]
print(shown.getvalue().splitlines()[3])
