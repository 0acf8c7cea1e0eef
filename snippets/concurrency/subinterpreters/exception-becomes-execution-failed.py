# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor

interpreter = interpreters.create()
outcomes = []
for run in (lambda: interpreter.call(int, "one"), lambda: interpreter.exec("int('one')")):
    try:
        outcomes.append(run())
    except interpreters.ExecutionFailed as error:
        outcomes.append((isinstance(error, ValueError), error.excinfo.type.__name__, error.excinfo.msg[-5:]))
interpreter.close()


def fail():
    import io
    import sys
    import threading

    sys.stderr = io.StringIO()
    raise ValueError(threading.Lock())


with InterpreterPoolExecutor() as pool:
    in_pool, not_picklable = pool.submit(int, "two").exception(), pool.submit(fail).exception()

assert outcomes == [(False, "ValueError", "'one'")] * 2
assert (type(in_pool), str(in_pool)[-5:]) == (ValueError, "'two'")
assert type(in_pool.__cause__) is type(not_picklable) is interpreters.ExecutionFailed
assert not_picklable.excinfo.type.__name__ == "ValueError"
print(outcomes[0], type(in_pool).__name__)
