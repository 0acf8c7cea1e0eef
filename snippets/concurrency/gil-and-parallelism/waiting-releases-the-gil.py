import os
import select
import sys
import threading

# The other thread can run only where the main thread releases the GIL by itself.
sys.setswitchinterval(1000)
reader, writer = os.pipe()
go = threading.Event()


def answer():
    go.wait()
    os.write(writer, b"answer")


thread = threading.Thread(target=answer)
thread.start()
go.set()
readable, _, _ = select.select([reader], [], [], 5)
thread.join()

assert readable == [reader]
received = os.read(reader, 100)
assert received == b"answer"
print(f"main waited in select(), meanwhile the other thread sent {received}")
