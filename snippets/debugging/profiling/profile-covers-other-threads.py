# /// script
# requires-python = ">=3.12"
# ///
import cProfile
import pstats
import threading


def work():
    pass


profiler = cProfile.Profile()
profiler.enable()
work()
for _ in range(2):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
profiler.disable()
work()
calls = [value[1] for key, value in pstats.Stats(profiler).stats.items() if key[2] == "work"]
assert calls == [3]
print(calls)
