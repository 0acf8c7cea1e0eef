# shows: the main process is named and has no parent
import multiprocessing

p = multiprocessing.current_process()
assert p.name == "MainProcess"
assert multiprocessing.parent_process() is None
print(p.name, p.daemon)
