# /// script
# requires-python = ">=3.14"
# ///
import pickle
import threading
from concurrent import interpreters


def refusal(act, *arguments):
    try:
        return act(*arguments)
    except Exception as error:
        return type(error)


interpreter = interpreters.create()
lock = threading.Lock()
outcomes = [refusal(interpreter.call, len, [item]) for item in (lock, "text", {1})]
by_pickle = refusal(pickle.dumps, lock)
interpreter.close()

assert by_pickle is TypeError
assert outcomes == [interpreters.NotShareableError, 1, 1]
print(outcomes[0].__name__)
