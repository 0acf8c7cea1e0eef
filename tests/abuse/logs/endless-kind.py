# tries: have a log with the name of an exception that never ends
# full: raised
# todo: the name is not cut, the message is
assert 1 == 1
raise type("E" * 100_000, (Exception,), {})("one")
