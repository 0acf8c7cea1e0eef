# shows: the main thread's native id is the process's
import os
import threading

assert threading.get_native_id() == os.getpid()
assert threading.main_thread().native_id == os.getpid()
print(threading.main_thread().native_id == os.getpid())
