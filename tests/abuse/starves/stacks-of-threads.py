# tries: nothing but many threads, with as many as its metadata asks for, whose stacks are more than its memory
# full: raised
# says: 512 MiB
# todo: what ends first is the memory, and the limit that is named is that on threads
# /// script
# [tool.verify]
# processes = 200
# ///
import threading

done = threading.Event()
threads = []
try:
    for _ in range(90):
        thread = threading.Thread(target=done.wait)
        thread.start()
        threads.append(thread)
finally:
    done.set()
assert len(threads) == 90
