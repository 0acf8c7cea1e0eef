# /// script
# requires-python = ">=3.12"
# ///
import os
import threading
import warnings


def warnings_of_fork():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        child = os.fork()
        if child == 0:
            os._exit(3)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return status, [(warning.category.__name__, "multi-threaded" in str(warning.message)) for warning in caught]


end = threading.Event()
thread = threading.Thread(target=end.wait)
alone = warnings_of_fork()
thread.start()
with_thread = warnings_of_fork()
end.set()
thread.join()

assert alone == (3, [])
assert with_thread == (3, [("DeprecationWarning", True)])
print(alone, with_thread)
