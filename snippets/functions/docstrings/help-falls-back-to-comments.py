import contextlib
import io
import pathlib
import sys

source = "# The area of a square.\ndef area(side):\n    return side**2\n"
pathlib.Path("shapes.py").write_text(source + source.replace("\ndef area", "\n\ndef apart"))
sys.path.insert(0, ".")
import shapes



def lines_of_help(function):
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        help(function)
    return shown.getvalue().rstrip().splitlines()[2:]


assert shapes.area.__doc__ is None
assert lines_of_help(shapes.area) == ["area(side)", "    # The area of a square."]
assert lines_of_help(shapes.apart) == ["apart(side)"]
print(lines_of_help(shapes.area)[1])
