import bdb
import io
import pdb


def order():
    log.append("first")
    log.append("second")


def debug(commands):
    log.clear()
    screen = io.StringIO()
    debugger = pdb.Pdb(stdin=io.StringIO(commands), stdout=screen)
    try:
        debugger.runcall(order)
    except bdb.BdbQuit:
        pass
    return log[:], screen.getvalue().count("(Pdb)")


log = []
assert debug("next\ncontinue\n") == (["first", "second"], 2)
quitted, prompts = debug("next\nquit\n")
assert (quitted[:1], prompts) == (["first"], 2)

print(quitted)
assert quitted == ["first", "second"]
