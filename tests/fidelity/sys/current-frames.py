# shows: one thread, whose frame is the module's
import sys
import threading

frames = sys._current_frames()
assert list(frames) == [threading.get_ident()]
assert frames[threading.get_ident()].f_code.co_name == "<module>"
assert threading.active_count() == 1
print(len(frames))
