# tries: have a log with the name of an exception that never ends
# full: raised
assert 1 + 0 == 1
raise type("E" * 100_000, (Exception,), {})("one")
