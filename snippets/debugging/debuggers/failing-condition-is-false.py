import bdb

source = "for n in range(4):\n    m = n\n"
open("loop.py", "w").write(source)
stops = []


class Debugger(bdb.Bdb):
    def user_line(self, frame):
        if self.break_here(frame):
            stops.append(frame.f_locals["n"])


debugger = Debugger()
debugger.set_break("loop.py", 2, cond="1 / n > 0.4")
debugger.run(compile(source, "loop.py", "exec"))
assert stops[-2:] == [1, 2]

print(stops)
assert stops == [1, 2]
