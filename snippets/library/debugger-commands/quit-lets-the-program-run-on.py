import io
import pdb


def order():
    log.append("before")
    log.append("after")


def debug(commands):
    screen = io.StringIO()
    pdb.Pdb(stdin=io.StringIO(commands), stdout=screen).runcall(order)
    return screen.getvalue().count("(Pdb)")


log = []
assert (debug("next\ncontinue\n"), log) == (2, ["before", "after"])
assert debug("next\nquit\n") == 2
assert log[:3] == ["before", "after", "before"]

print(log)
assert log == ["before", "after", "before", "after"]
