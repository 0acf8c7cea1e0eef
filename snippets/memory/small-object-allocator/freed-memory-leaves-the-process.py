import os
import re
import sys
import tempfile


def arenas():
    with tempfile.TemporaryFile("w+") as report:
        stderr = os.dup(2)
        os.dup2(report.fileno(), 2)
        sys._debugmallocstats()
        os.dup2(stderr, 2)
        os.close(stderr)
        report.seek(0)
        return int(re.search(r"^(\d+) arenas \*", report.read(), re.MULTILINE)[1])


before = arenas()
kept = [bytes(470) for _ in range(10_000)]
full = arenas()
kept = kept[::-100]
thinned = arenas()

given_back = max(full - thinned, 0)
print("objects left:", len(kept), "arenas given back:", given_back)
most_given_back = given_back > (full - before) / 2
assert most_given_back == True
