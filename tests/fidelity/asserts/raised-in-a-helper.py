# shows: an exception in a condition that nobody catches is raised, not refuted
# ends: raised
x = {}
assert x["missing"] == 1
