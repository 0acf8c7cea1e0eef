# shows: contextlib.redirect_stdout catches what is printed
import contextlib
import io

buffer = io.StringIO()
with contextlib.redirect_stdout(buffer):
    print("caught")
assert buffer.getvalue() == "caught\n"
print(buffer.getvalue(), end="")
