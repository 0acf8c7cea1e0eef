import builtins
import contextlib
import io

output = io.StringIO()
namespace = {}
with contextlib.redirect_stdout(output):
    for statement in ("6 * 7", "None", "_ + 1", "_ = 'mine'", "5", "_"):
        exec(compile(statement, "<input>", "single"), namespace)

assert output.getvalue().split() == ["42", "43", "5", "'mine'"]
assert builtins._ == "mine"
print(output.getvalue().split())
