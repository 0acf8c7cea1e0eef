# tries: find the file of its neighbour
# full: passed
# after: neighbours/file-a-leaves
# gets-through-without: scratch -> refuted
MARK = "@MARK@"
import os

assert [place for place in (".", "..", "/tmp") if os.path.exists(f"{place}/{MARK}")] == []
