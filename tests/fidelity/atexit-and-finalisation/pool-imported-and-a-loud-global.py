# shows: the end of a global after thread pools were imported
from concurrent.futures import ThreadPoolExecutor


class Loud:
    def __del__(self):
        print("gone")


loud = Loud()
with ThreadPoolExecutor(1) as pool:
    assert pool.submit(int, "7").result() == 7
