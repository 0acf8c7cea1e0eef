import bdb
import io
import pdb


def order():
    log.append("first")
    log.append("second")


log = []
debugger = pdb.Pdb(stdin=io.StringIO("next\nquit\n"), stdout=io.StringIO(), readrc=False)
debugger.use_rawinput = False
debugger.runcall(order)

print(log)
assert log == ["first", "second"]
