# shows: text beyond ASCII stays as it is in the traceback
# ends: refuted
# assertion: assert größe == "naïve – 中文", "größer ✓"
größe = "x"
assert größe == "naïve – 中文", "größer ✓"
