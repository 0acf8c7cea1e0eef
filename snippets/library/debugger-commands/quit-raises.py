import bdb
import io
import pdb


def order():
    try:
        log.append("first")
        log.append("second")
    except bdb.BdbQuit as error:
        log.append(type(error).__name__)
        raise
    finally:
        log.append("finally")


def run(command):
    log.clear()
    debugger = pdb.Pdb(stdin=io.StringIO(f"next\nnext\n{command}\n"), stdout=io.StringIO(), readrc=False)
    debugger.use_rawinput = False
    debugger.runcall(order)
    return list(log)


log = []
outcomes = [run("quit"), run("continue")]
assert outcomes == [["first", "BdbQuit", "finally"], ["first", "second", "finally"]]
print(outcomes)
