# shows: a thread of _thread does not keep the process
# python: >=3.11
import _thread

one = 1
lock = _thread.allocate_lock()
lock.acquire()
_thread.start_new_thread(lock.acquire, ())
assert one == 1
