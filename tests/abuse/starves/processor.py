# tries: keep a processor busy for ever
# full: timed-out
# says: 0.25 s (`timeout`)
# /// script
# [tool.verify]
# timeout = 0.25
# ///
while True:
    pass
assert 1 + 0 == 1
