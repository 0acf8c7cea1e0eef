# /// script
# requires-python = ">=3.14"
# ///
import pickle
import threading
from concurrent import interpreters


def outcome_of(act):
    try:
        return act()
    except Exception as error:
        return type(error)


interpreter = interpreters.create()
lock = threading.Lock()
outcomes = [outcome_of(lambda: interpreter.call(repr, item)) for item in (lock, "text", {1})]
by_pickle = outcome_of(lambda: pickle.dumps(lock))
interpreter.close()

assert by_pickle is TypeError
assert outcomes == [interpreters.NotShareableError, "'text'", "{1}"]
print(outcomes[0].__name__)
