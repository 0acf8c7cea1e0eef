import bdb
import io
import pdb


def order():
    try:
        log.append("first")
        log.append("second")
    except bdb.BdbQuit as error:
        log.append(type(error).__name__)
        raise ValueError from error
    finally:
        log.append("finally")


def run(command):
    log.clear()
    screen = io.StringIO()
    try:
        pdb.Pdb(stdin=io.StringIO(f"next\nnext\n{command}\n"), stdout=screen).runcall(order)
    except ValueError as error:
        log.append("raised")
    return screen.getvalue().count("(Pdb)"), *log


log = []
assert run("continue") == (3, "first", "second", "finally")
assert run("quit") == (3, "first", "BdbQuit", "finally", "raised")
print(run("quit"))
