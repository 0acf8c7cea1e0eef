# tries: read the scratch directory of a snippet that runs at the same time, whose path is like its own
# full: passed
ME, YOU = "@ME@", "@YOU@"
MARK = "@MARK@"
import os
import time

here = os.getcwd()
scratch, base = here, os.path.dirname(here)
rest, top = os.path.relpath(scratch, base), os.path.dirname(base)
try:
    with open(f"{MARK}-{ME}", "w") as file:
        file.write(ME)
except OSError:
    pass
met = set()
end = time.monotonic() + 0.8
while time.monotonic() < end:
    for number in range(8):
        try:
            with open(f"{top}/{number}/{rest}/{MARK}-{YOU}") as file:
                met.add(file.read())
        except OSError:
            pass
    time.sleep(0.02)
assert sorted(met) == []
