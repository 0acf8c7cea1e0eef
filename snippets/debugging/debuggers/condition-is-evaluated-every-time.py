import bdb

source = "for n in range(6):\n    m = check(n)\n"
checked, stops = [], []


def check(n):
    return n


def condition(n):
    checked.append(n)
    return n % 4 == 1


class Debugger(bdb.Bdb):
    def user_line(self, frame):
        if self.break_here(frame):
            stops.append(frame.f_locals["n"])
        self.set_continue()


open("loop.py", "w").write(source)
debugger = Debugger()
debugger.set_break("loop.py", 2, cond="condition(n)")
debugger.run(compile(source, "loop.py", "exec"), {"check": check, "condition": condition})
assert checked[0] == 0
assert sorted(set(checked)) == [0, 1, 2, 3, 4, 5]
assert stops == [1, 5]
print(stops)
