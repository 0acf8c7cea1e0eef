# shows: traceback.format_exc shows the own file's line
# ends: refuted
import traceback

x = 1
try:
    assert x == 2, "text"
except AssertionError:
    lines = traceback.format_exc().splitlines()
print(len(lines), lines[0], lines[-1])
