import os
import threading
import warnings

end = threading.Event()
thread = threading.Thread(target=end.wait)
thread.start()
assert threading.active_count() == 2

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    child = os.fork()
    if child == 0:
        os._exit(7)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
end.set()
thread.join()

categories = [warning.category.__name__ for warning in caught]
print(categories)
assert categories == []
