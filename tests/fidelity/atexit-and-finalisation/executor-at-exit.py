# shows: an executor that is not shut down is joined at exit
import concurrent.futures

pool = concurrent.futures.ThreadPoolExecutor(1)
assert pool.submit(int, "1").result() == 1
pool.submit(print, "done")
