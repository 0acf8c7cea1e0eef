# shows: the default start method
import multiprocessing

seen = multiprocessing.get_start_method()
assert seen in ("fork", "forkserver")
print(seen)
