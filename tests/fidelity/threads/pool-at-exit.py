# shows: a pool that nobody shuts down finishes its work at the end
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)
future = pool.submit(lambda: 5)
assert future.result() == 5
pool.submit(print, "in the pool")
