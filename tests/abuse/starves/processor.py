# tries: keep a processor busy for ever
# full: timed-out
# says: 0.5 s (`timeout`)
# /// script
# [tool.verify]
# timeout = 0.5
# ///
while True:
    pass
assert 1 == 1
