import contextlib
import doctest
import io
import types


def count(result):
    module = types.ModuleType("tools")
    exec(f'def double(x):\n    """\n    >>> double(2)\n    {result}\n    """\n    return 2 * x\n', module.__dict__)
    with contextlib.redirect_stdout(io.StringIO()) as output:
        results = doctest.testmod(module)
    return results.attempted, results.failed, "Expected" in output.getvalue()


found = [count(4), count(5)]
print(found)
assert found == [(1, 0, False), (1, 1, True)]
