# tries: start threads until the machine is full
# full: raised
# says: 64 processes and threads (`processes`)
# beyond: reduced-as-root: the kernel does not limit the processes of root, and it says so
# gets-through-without: limits -> passed
import threading

# Small, so that it is not their memory that ends first.
threading.stack_size(1 << 18)
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
