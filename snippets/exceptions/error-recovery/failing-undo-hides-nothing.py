from contextlib import ExitStack

undone = []


def broken():
    undone.append("broken")
    raise OSError("undo failed")


try:
    with ExitStack() as undo:
        undo.callback(undone.append, "last")
        undo.callback(broken)
        raise ValueError("first")
except Exception as error:
    caught = error
assert undone == ["broken", "last"]
assert (repr(caught), repr(caught.__context__)) == ("OSError('undo failed')", "ValueError('first')")
print(undone)
