import inspect


def documented():
    """Says what it does."""
    assert inspect.currentframe().f_lineno == 6
    return inspect.stack()


stack = documented()
assert inspect.getsource(documented).splitlines()[0] == "def documented():"
assert "assert inspect.currentframe()" in inspect.getsource(documented)
assert [frame.function for frame in stack] == ["documented", "<module>"]
