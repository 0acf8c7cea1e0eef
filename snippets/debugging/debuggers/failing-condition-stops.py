import bdb

source = "for n in range(4):\n    m = n\n"
open("loop.py", "w").write(source)


def stops_with(condition):
    stops = []

    class Debugger(bdb.Bdb):
        def user_line(self, frame):
            if self.break_here(frame):
                stops.append(frame.f_locals["n"])

    debugger = Debugger()
    debugger.set_break("loop.py", 2, cond=condition)
    debugger.run(compile(source, "loop.py", "exec"))
    debugger.clear_all_breaks()
    return stops


assert stops_with("1 / n > 0.4") == [0, 1, 2]
assert stops_with("n and 1 / n > 0.4") == [1, 2]
assert stops_with("unknown_name") == [0, 1, 2, 3]
print(stops_with("1 / n > 0.4"))
