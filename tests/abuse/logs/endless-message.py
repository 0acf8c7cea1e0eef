# tries: have a log with a message that never ends
# full: raised
assert 1 == 1
raise type("E" * 100_000, (Exception,), {})("y " * 100_000)
