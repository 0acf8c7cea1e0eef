import os
import select
import sys
import threading

# The other thread can run only where the main thread releases the GIL by itself.
sys.setswitchinterval(threading.TIMEOUT_MAX)
reader, writer = os.pipe()
go = threading.Event()
events = []


def answer():
    go.wait()
    events.append("other thread writes")
    os.write(writer, b"answer")


thread = threading.Thread(target=answer)
thread.start()
go.set()
squares = sum(number * number for number in range(300_000))
events.append("main waits")
readable, _, _ = select.select([reader], [], [], 5)
received = os.read(reader, select.PIPE_BUF)
thread.join()

assert squares == 8_999_955_000_050_000
assert events == ["main waits", "other thread writes"]
assert (readable, received) == ([reader], b"answer")
print(events, received)
