# tries: have a log with a message that never ends
# full: raised
assert 1 + 0 == 1
raise ValueError("y" * 100_000)
