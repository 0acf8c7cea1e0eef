# /// script
# requires-python = ">=3.12"
# ///
import os
import threading
import warnings


def warned():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        child = os.fork()
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)
    return [warning.category.__name__ for warning in caught]


end = threading.Event()
thread = threading.Thread(target=end.wait)
outcomes = [warned()]
thread.start()
outcomes.append(warned())
end.set()
thread.join()

assert outcomes == [[], ["DeprecationWarning"]]
print(outcomes)
