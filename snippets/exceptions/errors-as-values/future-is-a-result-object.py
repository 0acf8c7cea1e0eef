from concurrent.futures import Future

good, bad = Future(), Future()
good.set_result(7)
error = ValueError("no number")
bad.set_exception(error)

assert (good.exception(), good.result()) == (None, 7)
assert bad.exception() is error
try:
    bad.result()
    caught = None
except ValueError as raised:
    caught = raised
assert caught is error
print(repr(bad.exception()))
