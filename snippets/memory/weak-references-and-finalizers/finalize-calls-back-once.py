import subprocess
import sys
import weakref


class Node:
    pass


events = []
first, second = Node(), Node()
at_death = weakref.finalize(first, events.append, "first closed")
earlier = weakref.finalize(second, events.append, "second closed")

assert events == []
earlier()
assert events == ["second closed"]
del first, second
assert events == ["second closed", "first closed"]

assert (at_death(), earlier()) == (None, None)
assert events == ["second closed", "first closed"]
assert [at_death.alive, earlier.alive] == [False, False]

code = """
import weakref
class Node: pass
alive = [Node(), Node()]
weakref.finalize(alive[0], print, "closed at the end")
weakref.finalize(alive[1], print, "not closed").atexit = False
print("last line")
"""
ended = subprocess.run([sys.executable, "-IS", "-c", code], capture_output=True, text=True)
assert (ended.stdout, ended.stderr) == ("last line\nclosed at the end\n", "")
print(events, ended.stdout.splitlines())
