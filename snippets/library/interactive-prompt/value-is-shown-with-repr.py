import contextlib
import io
import sys

output = io.StringIO()
with contextlib.redirect_stdout(output):
    for statement in ("'text'", "None", "number = 1", "number + 1"):
        exec(compile(statement, "<input>", "single"))

assert output.getvalue() == "'text'\n2\n"
assert sys.displayhook is sys.__displayhook__
print(output.getvalue(), end="")
