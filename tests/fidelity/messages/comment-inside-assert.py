# shows: a comment inside an assert over several lines
# ends: refuted
x = 1
assert (
    x  # == 1
    == 2  # )
), "with comments"
