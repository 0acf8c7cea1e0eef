import bdb

open("loop.py", "w").write("for n in range(4):\n    m = n\n")
stops = []


class Debugger(bdb.Bdb):
    def user_line(self, frame):
        if self.break_here(frame):
            stops.append(frame.f_locals["n"])
        self.set_continue()


def stops_with(condition):
    stops.clear()
    debugger = Debugger()
    debugger.set_break("loop.py", 2, cond=condition)
    debugger.run(compile(open("loop.py").read(), "loop.py", "exec"), {})
    debugger.clear_all_breaks()
    return list(stops)


assert stops_with("1 / n > 0.9") == [0, 1]
assert stops_with("n and 1 / n > 0.9") == [1]
assert stops_with("unknown_name") == [0, 1, 2, 3]
print(stops_with("1 / n > 0.9"))
