import contextlib
import io


class OnlyRepr:
    def __repr__(self):
        return "OnlyRepr()"


with contextlib.redirect_stdout(io.StringIO()) as output:
    print(OnlyRepr())

assert OnlyRepr.__str__ is object.__str__
assert output.getvalue() == "OnlyRepr()\n"
assert str(OnlyRepr()) == "OnlyRepr()"
assert f"{OnlyRepr()}" == "OnlyRepr()"
print(OnlyRepr())
