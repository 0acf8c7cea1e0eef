import inspect
from functools import partial


def connect(host, port, timeout):
    return host, port, timeout


local = partial(connect, "localhost", port=80)
assert str(inspect.signature(local)) == "(*, port=80, timeout)"
assert local(timeout=3) == ("localhost", 80, 3)
assert local(timeout=3, port=8080) == ("localhost", 8080, 3)
print(inspect.signature(local))
