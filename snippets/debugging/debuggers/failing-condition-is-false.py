import bdb

open("loop.py", "w").write("for n in range(3):\n    m = n\n")
stops = []


class Debugger(bdb.Bdb):
    def user_line(self, frame):
        if frame.f_lineno == 2 and self.stopped_by_break(frame):
            stops.append(frame.f_locals["n"])
        self.set_continue()

    def stopped_by_break(self, frame):
        return self.break_here(frame)


debugger = Debugger()
debugger.set_break("loop.py", 2, cond="1 / n > 0.9")
debugger.run(compile(open("loop.py").read(), "loop.py", "exec"), {})

print(stops)
assert stops == [1]
