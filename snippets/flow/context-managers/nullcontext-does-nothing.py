import contextlib
import io


def write(text, target=None):
    opened = io.StringIO()
    with opened if target is None else contextlib.nullcontext(target) as file:
        file.write(text)
    return file is target, file.closed


buffer = io.StringIO()
assert write("own") == (False, True)
assert write("shared", buffer) == (True, False)
assert buffer.getvalue() == "shared"
try:
    with contextlib.nullcontext():
        raise KeyError("passed on")
except KeyError as error:
    outcome = error.args
assert outcome == ("passed on",)
print(write("shared", buffer), outcome)
