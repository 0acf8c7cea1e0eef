import contextlib
import io
import sys


class Both:
    def __str__(self):
        return "for people"

    def __repr__(self):
        return "for programmers"


def shown(function):
    with contextlib.redirect_stdout(io.StringIO()) as output:
        function(Both())
    return output.getvalue()


assert shown(print) == "for people\n"
assert str(Both()) == "for people"
assert shown(sys.displayhook) == "for programmers\n"
assert repr(Both()) == "for programmers"
print(Both(), repr(Both()))
